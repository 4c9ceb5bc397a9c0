import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def plugin = "io.github.feishucodegen:feishu-codegen-maven-plugin:$version"
def empty = new File(basedir, 'target/empty')
empty.mkdirs()
def there = build.in(empty)

def help = there.run("$plugin:help", '-Ddetail')
['generate', 'check', 'diff', 'fetch', 'lint', 'help'].each { assert help.says("feishu-codegen:$it") }

assert there.run("$plugin:fetch", '-Dfeishu-codegen.specArtifact=com.example:feishu-pages:1.4.0', '-Dfeishu-codegen.pagesDirectory=pages')
        .says('Read 2 pages; wrote 2 files, 0 unchanged, 0 deleted in pages')
def earlier = there.run("$plugin:fetch", '-Dfeishu-codegen.specArtifact=com.example:feishu-pages:1.4.0', '-Dfeishu-codegen.to=pages')
assert earlier.says('wrote 0 files, 2 unchanged, 0 deleted in pages')
assert earlier.says('use pagesDirectory (feishu-codegen.pagesDirectory)')
there.in(new File(empty, 'pages')).copyTo(new File(empty, 'old'))
there.edit('pages/hire/job-get.md', 'job_id | string', 'job_id | int')

assert there.fail("$plugin:diff", '-Dfeishu-codegen.before=old', '-Dfeishu-codegen.after=pages')
        .says('of the documentation failed the build')
there.run("$plugin:diff", '-Dfeishu-codegen.before=pages', '-Dfeishu-codegen.after=pages')

return true
