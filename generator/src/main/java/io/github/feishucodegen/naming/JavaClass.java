package io.github.feishucodegen.naming;

/** The name of a top-level class. */
public record JavaClass(String packageName, String simpleName) {
    @Override
    public String toString() {
        return packageName + "." + simpleName;
    }
}
