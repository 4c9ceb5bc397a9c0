package io.github.feishucodegen.maven;

import java.io.File;
import java.util.Map;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.jspecify.annotations.Nullable;

/** Evaluates the expressions of the plugin descriptor for a project on whose command line nothing is set. */
final class Expressions implements ExpressionEvaluator {
    private final File baseDirectory;
    private final Map<String, Object> values;

    Expressions(File baseDirectory, Map<String, Object> values) {
        this.baseDirectory = baseDirectory;
        this.values = values;
    }

    @Override
    public @Nullable Object evaluate(String expression) {
        if (values.containsKey(expression)) {
            return values.get(expression);
        }
        String text = expression;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            text = text.replace(value.getKey(), value.getValue().toString());
        }
        return text.startsWith("${") ? null : text;
    }

    @Override
    public File alignToBaseDirectory(File file) {
        return file.isAbsolute() ? file : new File(baseDirectory, file.getPath());
    }
}
