package io.github.feishucodegen.dialect;

import io.github.feishucodegen.declaration.ExampleDeclaration;
import io.github.feishucodegen.document.CodeBlock;
import io.github.feishucodegen.document.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

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
            List<CodeBlock> fenced = section.code();
            for (CodeBlock code : fenced.isEmpty() ? unfenced(section) : fenced) {
                if (!code.text().isBlank() && !code.text().startsWith("curl ")) {
                    examples.add(new ExampleDeclaration(findings.at(code.line()), code.text()));
                }
            }
        }
        return examples;
    }

    /** The JSON of a section that a conversion left without fences: from a paragraph's first brace to the last brace. */
    private static List<CodeBlock> unfenced(Section section) {
        StringJoiner json = new StringJoiner("\n\n");
        int line = 0;
        for (Prose prose : section.prose()) {
            if (json.length() > 0 || prose.source().stripLeading().startsWith("{")) {
                line = line == 0 ? prose.line() : line;
                json.add(prose.source().stripTrailing());
            }
        }
        String text = json.toString();
        int end = text.lastIndexOf('}') + 1;
        return end > 0 ? List.of(new CodeBlock(line, "json", text.substring(0, end))) : List.of();
    }
}
