package io.github.feishucodegen.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.SessionData;

/**
 * Which execution of which module generates into which folder in this build. The second of two would delete what the first
 * has written.
 */
record FolderClaims(RepositorySystemSession session) {
    /**
     * @param claimant tells executions apart, in words
     * @throws MojoFailureException where another one has the folder already
     */
    void claim(Path folder, String claimant, String shown) throws MojoFailureException {
        String key =
                FolderClaims.class.getName() + ":" + folder.toAbsolutePath().normalize();
        SessionData data = session.getData();
        if (!data.set(key, null, claimant)) {
            Object other = data.get(key);
            if (!claimant.equals(other)) {
                throw new MojoFailureException(other + " and " + claimant + " both generate into " + shown
                        + ": give each an outputDirectory of its own");
            }
        }
    }
}
