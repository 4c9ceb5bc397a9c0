package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.Corrections;
import io.github.feishucodegen.correction.OperationCorrection;
import io.github.feishucodegen.correction.OperationCorrection.Route;
import io.github.feishucodegen.declaration.EventDeclaration;
import io.github.feishucodegen.declaration.EventPage;
import io.github.feishucodegen.declaration.HttpVerb;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.model.OperationKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The result of the first pass: the pages about operations, operations that only corrections
 * declare, and the events.
 *
 * @param pages sorted by location. Operations of corrections come last
 * @param events what pages say about events and callbacks, sorted by location
 * @param superfluous the corrections that add an operation which a page describes
 */
record ReadPages(
        List<OperationDeclaration> pages, List<EventDeclaration> events, Set<OperationCorrection> superfluous) {
    ReadPages {
        pages = List.copyOf(pages);
        events = List.copyOf(events);
        superfluous = Set.copyOf(superfluous);
    }

    static Result<ReadPages> of(Collection<PageDeclaration> declared, Corrections corrections) {
        List<OperationDeclaration> pages = new ArrayList<>(declared.stream()
                .filter(OperationDeclaration.class::isInstance)
                .map(OperationDeclaration.class::cast)
                .sorted(Comparator.comparing(OperationDeclaration::location))
                .toList());
        Set<OperationKey> described = new HashSet<>();
        pages.forEach(page -> described.add(DeclaredKey.of(page)));
        Set<OperationCorrection> superfluous = new HashSet<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (OperationCorrection correction : corrections.operations()) {
            Route route = correction.route();
            if (!correction.adds() || route == null) {
                continue;
            }
            if (described.add(DeclaredKey.of(HttpVerb.valueOf(route.method()), route.path()))) {
                pages.add(MissingOperations.declare(correction, findings::add));
            } else {
                superfluous.add(correction);
                findings.add(CorrectionFindings.operationDescribed(correction));
            }
        }
        return new Result<>(new ReadPages(pages, events(declared), superfluous), findings);
    }

    private static List<EventDeclaration> events(Collection<PageDeclaration> declared) {
        return declared.stream()
                .filter(EventPage.class::isInstance)
                .map(EventPage.class::cast)
                .flatMap(page -> page.events().stream())
                .sorted(Comparator.comparing(EventDeclaration::location)
                        .thenComparing(event -> event.type().value()))
                .toList();
    }
}
