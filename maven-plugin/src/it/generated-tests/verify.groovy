import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def results = build.file("target/surefire-reports").listFiles()
        .findAll { it.name.endsWith(".xml") }
        .collect { new groovy.xml.XmlSlurper().parse(it) }
assert results.collect { it.@tests.toInteger() }.sum() > 0
assert results.every { it.@failures == '0' && it.@errors == '0' }
def tests = build.bytes('target/test-classes').keySet()
assert tests.any { it.endsWith('Test.class') }
assert tests.any { it.contains('/samples/') }

def before = build.times('target')
assert build.run('test-compile').log().count('Nothing changed since the last build: ') == 2
assert build.times('target') == before

assert build.run('generate-test-sources', '-Dfeishu-codegen.tests=false').says('There are no generated tests')
