import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
def before = build.times('')

def again = build.run('compile')

assert again.says('Nothing changed since the last build: 2 pages, ')
assert again.says('Nothing to compile')
assert build.times('') == before
