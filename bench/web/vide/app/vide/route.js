import { connection } from 'next/server';

/** Answered at each request, as the application's own routes are. */
export async function GET() {
  await connection();
  return Response.json({});
}
