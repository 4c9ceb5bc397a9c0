package io.github.feishucodegen.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.SessionData;

/**
 * The output folder of each execution in this build. Two executions with the same folder would delete each other's
 * files.
 */
record FolderClaims(RepositorySystemSession session) {
    /**
     * Reserves a folder for an execution.
     *
     * @param claimant a description that identifies the execution
     * @param shown the folder as messages show it
     * @throws MojoFailureException if another execution has reserved the folder
     */
    void claim(Path folder, String claimant, String shown) throws MojoFailureException {
        String key =
                FolderClaims.class.getName() + ":" + folder.toAbsolutePath().normalize();
        SessionData data = session.getData();
        if (!data.set(key, null, claimant)) {
            Object other = data.get(key);
            if (!claimant.equals(other)) {
                throw new MojoFailureException(other + " and " + claimant + " both generate into " + shown
                        + "; give each its own outputDirectory");
            }
        }
    }
}
