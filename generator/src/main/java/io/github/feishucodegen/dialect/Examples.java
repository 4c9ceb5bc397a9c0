package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.document.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Reads the examples of bodies. */
final class Examples {
    private Examples() {}

    /** The code in some sections that looks like a JSON object. The others can be examples of programs. */
    static List<ExampleDeclaration> ofEvents(List<Section> sections, Findings findings) {
        return in(sections, findings).stream()
                .filter(example -> example.text().stripLeading().startsWith("{"))
                .toList();
    }

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
