import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
assert new File(basedir, 'build.log').text =~ /Tests run: [1-9]\d*, Failures: 0, Errors: 0, Skipped: 0/
def tests = build.bytes('target/test-classes').keySet()
assert tests.any { it.endsWith('Test.class') }
assert tests.any { it.contains('/samples/') }

def before = build.times('target')
assert build.run('test-compile').log().count('Nothing changed since the last build: ') == 2
assert build.times('target') == before

assert build.run('test-compile', '-Dfeishu-codegen.tests=false').says('There are no generated tests')
