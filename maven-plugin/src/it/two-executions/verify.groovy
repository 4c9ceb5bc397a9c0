import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def reading = build.bytes('target/generated-sources/reading').keySet()
def closing = build.bytes('target/generated-sources/closing').keySet()
assert reading.any { it.endsWith('/GetJobReq.java') } && reading.every { !it.contains('CloseJob') }
assert closing.any { it.endsWith('/CloseJobReq.java') } && closing.every { !it.contains('GetJob') }
assert build.file('target/classes/com/example/reading/Client.class').exists()
assert build.file('target/classes/com/example/closing/Client.class').exists()

def before = build.times('target/generated-sources/reading')
assert build.run('compile').log().count('Nothing changed since the last build: ') == 2

build.edit('src/main/feishu/hire/job-close.md', 'Which job', 'Which of them')
build.run('compile')
assert build.times('target/generated-sources/reading') == before
