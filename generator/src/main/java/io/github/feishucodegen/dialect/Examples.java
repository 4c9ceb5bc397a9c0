package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.document.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Reads the examples of bodies. */
final class Examples {
    private Examples() {}

    /** The code in some sections, without calls on a command line. */
    static List<ExampleDeclaration> in(List<Section> sections, Findings findings) {
        List<ExampleDeclaration> examples = new ArrayList<>();
        for (Section section : sections) {
            for (CodeBlock code : section.code()) {
                if (!code.text().isBlank() && !code.text().startsWith("curl ")) {
                    examples.add(new ExampleDeclaration(findings.at(code.line()), code.text()));
                }
            }
        }
        return examples;
    }
}
