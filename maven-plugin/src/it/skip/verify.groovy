import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
assert new File(basedir, 'build.log').text.contains('Generation is skipped (feishu-codegen.skip).')
assert !build.file('target/generated-sources/feishu').exists()

build.run('compile')
def classes = build.bytes('target/classes')
build.edit('src/main/feishu/hire/job-get.md', 'title | string', 'title | int')
build.run('compile', '-Dfeishu-codegen.skip')
assert build.bytes('target/classes') == classes
