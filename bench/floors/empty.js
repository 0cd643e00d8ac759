// The least a script put into a page can cost.
