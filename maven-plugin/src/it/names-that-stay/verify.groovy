import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def lock = 'src/main/feishu/names.lock.json'
def update = 'io.github.feishucodegen:feishu-codegen-maven-plugin:names@names -Dfeishu-codegen.updateLock'
def client = { build.bytes('target/generated-sources/feishu').findAll { it.key.contains('CloseJob') } }
assert new File(basedir, 'build.log').text =~ /locked \d+ names, .* in src\/main\/feishu\/names\.lock\.json/

assert build.run('verify').says("all names are as in $lock")
def before = client()
def locked = build.file(lock).text
assert before.size() > 2

// The page's URL leads to the names of another, and it comes first.
def neighbour = build.file('src/main/feishu/hire/a.md')
neighbour.text = build.file('src/main/feishu/hire/job-close.md').text
        .replaceFirst(/(?s)^---.*?---\s+/, '').replace('/jobs/', '/job/').replace('job_id', 'other_id')
def drifted = build.fail('verify')
assert drifted.says('name-lock-behind')
assert drifted.says("drifted from $lock:")
assert drifted.says('not in the lock: * operations: POST /open-apis/hire/v1/job/:/close')
assert drifted.says(update)
assert before.every { client()[it.key] == it.value }
assert build.file(lock).text == locked

// It would have, if there were no lock.
build.run('generate-sources', '-Dfeishu-codegen.lock=none.json')
assert before.any { client()[it.key] != it.value }

build.file('src/main/feishu/hire/job-close.md').delete()
def mended = build.run(*update.split(' '), 'verify', '-Dfeishu-codegen.tombstones')
assert mended.says('locked ') && mended.says(' 0 of them new, ')
def tombstone = build.file('target/generated-sources/feishu/' + before.keySet().find { it.endsWith('/CloseJobReq.java') })
assert tombstone.text.contains('@Deprecated') && tombstone.text.contains('POST /open-apis/hire/v1/jobs/:/close')
assert build.bytes('target/classes').keySet().any { it.endsWith('/CloseJobReq.class') }

return true
