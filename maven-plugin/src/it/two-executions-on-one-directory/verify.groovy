import io.github.feishucodegen.maven.it.Build

def build = new Build(binding.variables)
assert new File(basedir, 'build.log').text.contains(
        'the execution first of two-executions-on-one-directory and the execution second of '
        + 'two-executions-on-one-directory both generate into target/generated-sources/feishu; '
        + 'give each its own outputDirectory')

return true
