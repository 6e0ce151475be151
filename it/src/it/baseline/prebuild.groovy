assert ['git', 'init', '-q', '-b', 'main'].execute(null, basedir).waitFor() == 0
