package io.github.feishucodegen.client.testing;

/** One test of an operation. */
public final class DocumentedCase {
    private final String name;
    private final Runnable check;

    DocumentedCase(String name, Runnable check) {
        this.name = name;
        this.check = check;
    }

    /** The name for readers, with page and line if it is about an example. */
    public String name() {
        return name;
    }

    /**
     * Runs the test.
     *
     * @throws AssertionError if the test fails
     */
    public void check() {
        check.run();
    }

    @Override
    public String toString() {
        return name;
    }
}
