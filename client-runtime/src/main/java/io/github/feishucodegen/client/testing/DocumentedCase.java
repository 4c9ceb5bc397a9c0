package io.github.feishucodegen.client.testing;

/** One thing to be tested about an operation. */
public final class DocumentedCase {
    private final String name;
    private final Runnable check;

    DocumentedCase(String name, Runnable check) {
        this.name = name;
        this.check = check;
    }

    /** For people, with page and line. */
    public String name() {
        return name;
    }

    /** @throws AssertionError if it does not hold */
    public void check() {
        check.run();
    }

    @Override
    public String toString() {
        return name;
    }
}
