@rem What shells elsewhere have built in: npm hands its signals straight to Node, and Ctrl-C stops everything.
@%*
