package io.github.feishucodegen.maven;

import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.lock.NameDrift;
import io.github.feishucodegen.pipeline.Count;
import io.github.feishucodegen.pipeline.Findings;
import io.github.feishucodegen.pipeline.LockFile;
import io.github.feishucodegen.pipeline.LockResult;
import io.github.feishucodegen.pipeline.Pipeline;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes down all names of the client in a lock, or tells where they differ from it.
 *
 * <p>The lock is to be committed. {@code generate} and {@code check} keep its names, whatever pages come beside the old ones
 * and in whatever order.
 */
@Mojo(name = "names", threadSafe = true)
public final class NamesMojo extends ClientMojo {
    private static final int LISTED = 20;

    /**
     * Writes nothing, and fails the build where the names that are given differ from the lock.
     *
     * <p>Example: {@code mvn feishu-codegen:names -Dfeishu-codegen.verify}
     */
    @Parameter(property = "feishu-codegen.verify", defaultValue = "false")
    private boolean verify;

    /**
     * Writes the lock even where {@code verify} is set, as it is in the POM of a build that keeps watch over the lock.
     *
     * <p>Example: {@code mvn feishu-codegen:names@names -Dfeishu-codegen.updateLock}
     */
    @Parameter(property = "feishu-codegen.updateLock", defaultValue = "false")
    private boolean updateLock;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped("The lock of names")) {
            return;
        }
        LockFile lock = lock();
        Pipeline pipeline = pipeline(sources()).make().lock(lock, false);
        boolean onlyLook = verify && !updateLock;
        Result<LockResult> result = run(() -> onlyLook ? pipeline.verifyNames() : pipeline.lockNames());
        Findings findings = Findings.of(result.diagnostics());
        logNotes(findings);
        LockResult locking = result.value();
        NameDrift drift = locking.drift();
        if (drift == null) {
            throw failure("no names were given", findings.errors(), adviceOnErrors(result));
        }
        Listing.of(findings.errors(), LISTED_IN_LOG).forEach(getLog()::warn);
        String file = fromBase(lock.file());
        if (!onlyLook) {
            getLog().info("Read " + locking.reading().summary() + "; locked " + locking.summary() + ", in " + file);
        } else if (drift.isEmpty()) {
            getLog().info("Read " + locking.reading().summary() + "; all names are as in " + file);
        } else {
            List<String> lines = new ArrayList<>();
            lines.add(Count.of(drift.size(), "name") + " drifted from " + file + ":");
            lines.addAll(locking.lines(LISTED));
            lines.add("If that is wanted, run \"" + command("names") + " -Dfeishu-codegen.updateLock\" and commit "
                    + file + ".");
            throw failure(lines);
        }
    }
}
