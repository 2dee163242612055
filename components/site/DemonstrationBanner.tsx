/** On every page as long as the embedded set is in use: nobody must take an invented school for a real one. */
export function DemonstrationBanner() {
  return (
    <div className="border-b border-data-b bg-data-b-wash text-ink">
      <p className="mx-auto max-w-page px-4 py-1.5 text-xs sm:px-6 sm:text-sm">
        <strong>Données de démonstration : établissements fictifs</strong>. Les chiffres sont inventés, sauf ceux des
        formations marquées « établissement réel ».
      </p>
    </div>
  );
}
