new File(basedir, 'README').text = 'x'
assert ['git', 'init', '-q', '-b', 'main'].execute(null, basedir).waitFor() == 0
