package io.github.feishucodegen.maven;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Executions of a goal in the POM. A goal that is called by its name alone does not have their configuration. */
final class OtherExecutions {
    private static final String BY_NAME_ALONE = "default-cli";

    private OtherExecutions() {}

    /** What to tell users who may expect the configuration of another execution; empty if there is none. */
    static Optional<String> advice(MavenProject project, MojoExecution here) {
        Plugin plugin = project.getPlugin(Plugin.constructKey(here.getGroupId(), here.getArtifactId()));
        if (plugin == null || !here.getExecutionId().equals(BY_NAME_ALONE)) {
            return Optional.empty();
        }
        List<String> configured = plugin.getExecutions().stream()
                .filter(execution -> !execution.getId().equals(BY_NAME_ALONE))
                .filter(execution -> execution.getGoals().contains(here.getGoal()))
                .filter(execution -> isConfiguredApart(execution, plugin))
                .map(execution -> "mvn " + here.getGroupId() + ":" + here.getArtifactId() + ":" + here.getGoal() + "@"
                        + execution.getId())
                .toList();
        return configured.isEmpty()
                ? Optional.empty()
                : Optional.of("This run has the configuration of the plugin, and not that of an execution. To use "
                        + "that of an execution, run "
                        + configured.stream()
                                .map(command -> "\"" + command + "\"")
                                .collect(Collectors.joining(" or "))
                        + ".");
    }

    /** Maven merges the configuration of the plugin into that of its executions. */
    private static boolean isConfiguredApart(PluginExecution execution, Plugin plugin) {
        return execution.getConfiguration() != null
                && !execution.getConfiguration().equals(plugin.getConfiguration());
    }
}
