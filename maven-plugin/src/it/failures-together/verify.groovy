import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def log = new File(basedir, 'build.log').text
assert log.contains('2 findings on the pages, and nothing was generated:')
assert log.contains('hire/job-close.md:24: ')
assert log.contains('hire/job-get.md:24: ')
assert log.contains('-Dfeishu-codegen.keepGoing')
assert !build.file('target/generated-sources/feishu').exists()
assert build.file('target/feishu-codegen/client.md').text.startsWith('# Nothing was generated')
