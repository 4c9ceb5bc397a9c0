import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def before = build.times('target/generated-sources/feishu')
build.edit('src/main/feishu/hire/job-close.md', 'Which job', 'Which of them')

build.run('compile')

def changed = build.changed('target/generated-sources/feishu', before)
assert changed.any { it.endsWith('/CloseJobReq.java') }
assert changed.every { it.contains('/CloseJob') || it == '.feishu-codegen-manifest' }

def report = build.file('target/feishu-codegen/client.md').text
assert report.contains('Changed pages: 1\n\n    src/main/feishu/hire/job-close.md\n')
