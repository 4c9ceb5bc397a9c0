package io.github.feishucodegen.client.model;

/** Fields that one documented use of an operation requires together. */
final class RequiredSet {
    final Rule[] fields;
    private final String use;
    private final String[] paths;

    /**
     * @param use what the platform's page calls it
     * @param paths of the fields, as those of rules
     */
    RequiredSet(String use, String[] paths) {
        this.use = use;
        this.paths = paths;
        fields = new Rule[paths.length];
        for (int i = 0; i < paths.length; i++) {
            fields[i] = Rule.required(paths[i]);
        }
    }

    /** The use in quotes. */
    String name() {
        return '"' + use + '"';
    }

    @Override
    public String toString() {
        return name() + " needs " + String.join(", ", paths);
    }
}
