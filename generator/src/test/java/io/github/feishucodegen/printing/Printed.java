package io.github.feishucodegen.printing;

import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.dialect.PageReader;
import io.github.feishucodegen.source.Page;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A declaration in one notation, and whether a reader finds it again. */
record Printed(OperationDeclaration operation, Notation notation, long seed) {
    static Printed random(long seed) {
        Random random = new Random(seed);
        return new Printed(RandomOperations.next(random), Notation.random(random), seed);
    }

    /** The same without facts above the title: in a file of several pages, only the first one could have them. */
    Printed withoutHead() {
        return new Printed(operation, Records.with(notation, "head", Notation.Head.NONE), seed);
    }

    String page() {
        return PagePrinter.print(operation, notation, seed);
    }

    /** The first difference between the declaration and what is read from its page; null if there is none. */
    @Nullable
    String difference() {
        return difference(PageReader.read(new Page("p.md", page())));
    }

    /** The first difference between the declaration and what was read; null if there is none. */
    @Nullable
    String difference(Result<Optional<PageDeclaration>> result) {
        if (!(result.value().orElse(null) instanceof OperationDeclaration read)) {
            return "no operation: " + result.diagnostics();
        }
        if (!result.diagnostics().isEmpty()) {
            return "findings: " + result.diagnostics();
        }
        OperationDeclaration said = Losses.said(operation, notation);
        OperationDeclaration found = Losses.read(read, notation);
        return said.equals(found) ? null : Difference.between(said, found);
    }

    /** Where the difference is, without the numbers of rows. Empty if there is no difference. */
    String kind() {
        String difference = difference();
        return difference == null
                ? ""
                : difference.lines().findFirst().orElse("").replaceAll("\\[\\d+\\]|md:\\d+", "");
    }

    /** A smaller page with a difference of the same kind. */
    Printed smallest() {
        Printed smallest = this;
        String kind = kind();
        while (true) {
            Printed next = smallest.simpler()
                    .filter(simpler -> simpler.kind().equals(kind))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return smallest;
            }
            smallest = next;
        }
    }

    private Stream<Printed> simpler() {
        return Stream.concat(
                notation.simpler().stream().map(simpler -> new Printed(operation, simpler, seed)),
                SmallerOperations.of(operation).map(smaller -> new Printed(smaller, notation, seed)));
    }

    @Override
    public String toString() {
        return notation + "\n" + difference() + "\n" + page();
    }
}
