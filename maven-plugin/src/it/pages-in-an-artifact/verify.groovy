import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def log = new File(basedir, 'build.log').text
assert log.contains('Nothing changed since the last build: 1 page, ') || log.count('Read 2 pages: 2 operations') == 2
assert build.bytes('target/generated-sources').keySet().any { it.endsWith('/CloseJobReq.java') }

assert build.run('generate-sources', '-o').says('Nothing changed since the last build: ')
build.edit('pom.xml', '1.4.0', '9.9')
assert build.fail('generate-sources', '-o').says('com.example:feishu-pages:jar:9.9')
