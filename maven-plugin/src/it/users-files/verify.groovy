import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def mine = build.file('src/main/java/com/example/Mine.java')
def text = mine.text
build.file('src/main/feishu/hire/job-close.md').delete()

build.run('generate-sources')
assert mine.text == text

// A file of mine in the place of one that would be generated.
def closing = build.file('src/main/java/io/github/feishucodegen/feishu/service/hire/v1/model/CloseJobReq.java')
closing.text = '// mine too'
build.file('src/main/feishu/hire/job-close.md').text =
        new File(basedir, 'src/main/feishu/hire/job-get.md').text
                .replace('jobs/:job_id', 'jobs/:job_id/close').replace('job/get', 'job/close')
def before = build.times('src/main/java')

assert build.fail('generate-sources').says('CloseJobReq.java; move them away or delete them')

assert closing.text == '// mine too'
assert build.times('src/main/java') == before
