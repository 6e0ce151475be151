assert new File(basedir, 'build.log').text.contains('Support Check: placeholder')
