assert ['git', 'init', '-q'].execute(null, basedir).waitFor() == 0
