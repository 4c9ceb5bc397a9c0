package io.github.feishucodegen.lint;

import io.github.feishucodegen.diagnostic.ExampleFinding;
import io.github.feishucodegen.lint.JsonValue.JsonScalar;
import io.github.feishucodegen.lint.JsonValue.Kind;
import io.github.feishucodegen.model.PrimitiveType;
import java.math.BigDecimal;

/** Reports integers of examples that do not fit into 64 bits. */
final class TooLargeNumber extends ExampleRule {
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    TooLargeNumber() {
        super(ExampleFinding.EXAMPLE_NUMBER_TOO_LARGE);
    }

    @Override
    void check(Comparison comparison, Sink reporter) {
        if (comparison.type() != PrimitiveType.INTEGER
                || !(comparison.value() instanceof JsonScalar scalar)
                || scalar.kind() != Kind.INTEGER) {
            return;
        }
        BigDecimal number = new BigDecimal(scalar.text());
        if (number.compareTo(LEAST) < 0 || number.compareTo(MOST) > 0) {
            reporter.report(
                    scalar.line(),
                    comparison.place() + " is " + Quote.of(scalar.text())
                            + " in the example, which does not fit into 64 bits");
        }
    }
}
