package io.github.feishucodegen.maven;

import java.io.InputStream;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResult;

/** A project whose goal is configured as Maven does it: the plugin descriptor's defaults below the POM's XML. */
final class ConfiguredBuild {
    private final MavenProject project = new MavenProject();
    private final DefaultRepositorySystemSession repositorySession = new DefaultRepositorySystemSession();
    private final List<String> infos = new ArrayList<>();
    private final List<String> advice = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    ConfiguredBuild(Path folder) {
        project.setFile(folder.resolve("pom.xml").toFile());
        Build build = new Build();
        build.setDirectory(folder.resolve("target").toString());
        project.setBuild(build);
    }

    void run(String configuration) throws Exception {
        runAs("default", configuration);
    }

    void check(String configuration) throws Exception {
        execute(new CheckMojo(), "check", "default", configuration);
    }

    void tests(String configuration) throws Exception {
        execute(new GenerateTestMojo(), "generate-test", "default", configuration);
    }

    /** The POM has this plugin. */
    void hasPlugin(Plugin plugin) {
        project.getBuild().addPlugin(plugin);
    }

    void names(String configuration) throws Exception {
        execute(new NamesMojo(), "names", "default", configuration);
    }

    void diff(String configuration) throws Exception {
        execute(new DiffMojo(), "diff", "default-cli", configuration);
    }

    void lint(String configuration) throws Exception {
        execute(new LintMojo(), "lint", "default", configuration);
    }

    /** @param pages the folder that artifacts are resolved to */
    void fetch(Path pages, String configuration) throws Exception {
        FetchMojo mojo = new FetchMojo();
        mojo.repositorySystem = (RepositorySystem) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RepositorySystem.class}, (proxy, method, arguments) -> {
                    ArtifactRequest request = (ArtifactRequest) arguments[1];
                    return new ArtifactResult(request)
                            .setArtifact(request.getArtifact().setFile(pages.toFile()));
                });
        execute(mojo, "fetch", "default", configuration);
    }

    void pull(String configuration) throws Exception {
        execute(new PullMojo(), "pull", "default-cli", configuration);
    }

    void update(String configuration) throws Exception {
        execute(new UpdateMojo(), "update", "default-cli", configuration);
    }

    String property(String name) {
        return project.getProperties().getProperty(name);
    }

    void offline() {
        repositorySession.setOffline(true);
    }

    void runAs(String executionId, String configuration) throws Exception {
        execute(new GenerateMojo(), "generate", executionId, configuration);
    }

    private void execute(AbstractMojo mojo, String goal, String executionId, String configuration) throws Exception {
        mojo.setLog(new Recorder());
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.feishucodegen");
        plugin.setArtifactId("feishu-codegen-maven-plugin");
        MojoExecution execution = new MojoExecution(plugin, goal, executionId);
        Map<String, Object> values = Map.of(
                "${project}",
                project,
                "${mojoExecution}",
                execution,
                "${project.basedir}",
                project.getBasedir(),
                "${basedir}",
                project.getBasedir(),
                "${project.build.directory}",
                project.getBuild().getDirectory(),
                "${project.build.sourceEncoding}",
                "UTF-8",
                "${repositorySystemSession}",
                repositorySession);
        Xpp3Dom given = Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>"));
        try (ClassWorld world = new ClassWorld()) {
            new BasicComponentConfigurator()
                    .configureComponent(
                            mojo,
                            new XmlPlexusConfiguration(Xpp3Dom.mergeXpp3Dom(given, defaults(goal))),
                            new Expressions(project.getBasedir(), values),
                            world.newRealm("test", getClass().getClassLoader()));
        }
        mojo.execute();
    }

    List<String> sourceRoots() {
        return project.getCompileSourceRoots();
    }

    /** What the first run without a name lock says about it. It is not among the other messages. */
    List<String> advice() {
        return advice;
    }

    List<String> infos() {
        return infos;
    }

    List<String> warnings() {
        return warnings;
    }

    private static Xpp3Dom defaults(String goal) throws Exception {
        try (InputStream in = GenerateMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Xpp3Dom descriptor = Xpp3DomBuilder.build(Objects.requireNonNull(in), "UTF-8");
            for (Xpp3Dom mojo : descriptor.getChild("mojos").getChildren()) {
                if (mojo.getChild("goal").getValue().equals(goal)) {
                    return mojo.getChild("configuration");
                }
            }
            throw new AssertionError("the descriptor has no goal " + goal);
        }
    }

    private final class Recorder extends SystemStreamLog {
        @Override
        public void info(CharSequence content) {
            (content.toString().startsWith("There is no name lock") ? advice : infos).add(content.toString());
        }

        @Override
        public void warn(CharSequence content) {
            warnings.add(content.toString());
        }
    }
}
