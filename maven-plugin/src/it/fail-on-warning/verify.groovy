import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def log = new File(basedir, 'build.log').text
assert log.contains('1 finding on the pages, and failOnWarning is set:')
assert log =~ /hire\/job-get\.md:\d+: /

assert build.fail('generate-sources').says('failOnWarning is set')
