import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def bytes = build.bytes('target/generated-sources')
build.file('src').eachFileRecurse(groovy.io.FileType.FILES) { it.text = it.text.replace('\n', '\r\n') }

assert build.run('generate-sources').says('Nothing changed since the last build: 2 pages, ')
build.run('clean', 'generate-sources')
assert build.bytes('target/generated-sources') == bytes
