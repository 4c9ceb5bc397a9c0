package io.github.feishucodegen.pipeline;

import io.github.feishucodegen.correction.Corrections;
import io.github.feishucodegen.correction.OperationCorrection;
import io.github.feishucodegen.correction.OperationCorrection.Said;
import io.github.feishucodegen.declaration.HttpVerb;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.declaration.Route;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diagnostic.Nearest;
import io.github.feishucodegen.diagnostic.OverlayFinding;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.diagnostic.Severity;
import io.github.feishucodegen.dialect.PageReader;
import io.github.feishucodegen.linking.DeclaredKey;
import io.github.feishucodegen.model.OperationKey;
import io.github.feishucodegen.source.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Corrections in overlays that concern whole pages: the route that a page is about, and operations that an overlay
 * describes because their page cannot be read.
 */
final class OverlaidPages {

    private final boolean partial;
    private final Map<String, OperationCorrection> byPage = new HashMap<>();
    private final Map<OperationKey, OperationCorrection> added = new HashMap<>();
    private final List<Diagnostic> repeated = new ArrayList<>();

    OverlaidPages(Corrections corrections) {
        partial = corrections.partial();
        for (OperationCorrection correction : corrections.operations()) {
            Said page = correction.page();
            OperationCorrection first = page == null ? null : byPage.putIfAbsent(page.value(), correction);
            if (first != null) {
                repeated.add(Diagnostic.of(
                        OverlayFinding.CORRECTION_REPEATED,
                        page.location(),
                        "the page '" + page.value() + "' already has the route " + first.route() + " at "
                                + first.location()));
            }
            if (correction.adds()) {
                added.putIfAbsent(DeclaredKey.of(method(correction), path(correction)), correction);
            }
        }
    }

    private static HttpVerb method(OperationCorrection correction) {
        return HttpVerb.valueOf(Objects.requireNonNull(correction.route()).method());
    }

    private static String path(OperationCorrection correction) {
        return Objects.requireNonNull(correction.route()).path();
    }

    /** Reads the declaration of a page, with the route from an overlay if there is one. */
    Result<Optional<PageDeclaration>> read(Page page, Function<Page, Result<Optional<PageDeclaration>>> reader) {
        Result<Optional<PageDeclaration>> read = reader.apply(page);
        OperationCorrection correction = byPage.get(page.name());
        if (correction == null || correction.adds()) {
            return read;
        }
        Location location = Objects.requireNonNull(correction.page()).location();
        OperationKey route = DeclaredKey.of(method(correction), path(correction));
        // Only a route that the page states makes the correction redundant; a method that the reader assumed does
        // not.
        if (PageDeclarations.route(page)
                .map(said -> DeclaredKey.of(said.method(), said.url()))
                .filter(route::equals)
                .isPresent()) {
            List<Diagnostic> report = new ArrayList<>(read.diagnostics());
            report.add(Diagnostic.of(
                    OverlayFinding.CORRECTION_SUPERFLUOUS,
                    location,
                    "the page " + page.name() + " now says itself that it is about " + correction.route(),
                    "Remove 'page' from the overlay."));
            return new Result<>(read.value(), report);
        }
        return PageDeclarations.guarded(
                page, p -> PageReader.readAbout(new Route(method(correction), path(correction)), p));
    }

    private static @Nullable OperationKey routeOf(PageDeclaration declaration) {
        return declaration instanceof OperationDeclaration operation ? DeclaredKey.of(operation) : null;
    }

    /** Whether overlays describe operations. Only then the routes of pages with errors are needed. */
    boolean describeOperations() {
        return !added.isEmpty();
    }

    /**
     * A page that could not be read.
     *
     * @param route the route that the page is about; null if unknown
     */
    record Unread(String page, @Nullable Route route, List<Diagnostic> report) {
        Unread {
            report = List.copyOf(report);
        }
    }

    /**
     * Findings about pages that could not be read, and about corrections without effect.
     *
     * @param described the number of these pages that an overlay describes
     */
    record Verdict(int described, List<Diagnostic> report) {}

    /**
     * @param names the names of all pages
     * @param read the declarations of the pages that could be read
     */
    Verdict judge(Collection<String> names, List<PageDeclaration> read, List<Unread> unread) {
        Set<OperationKey> documented = new HashSet<>();
        Map<String, PageDeclaration> readByName = new HashMap<>();
        for (PageDeclaration declaration : read) {
            readByName.put(declaration.location().page(), declaration);
            Optional.ofNullable(routeOf(declaration)).ifPresent(documented::add);
        }
        List<Diagnostic> report = new ArrayList<>(repeated);
        int described = 0;
        for (Unread page : unread) {
            OperationCorrection correction = descriptionOf(page, documented);
            if (correction == null) {
                report.addAll(page.report());
            } else {
                described++;
                page.report().stream()
                        .filter(d -> d.severity() == Severity.ERROR)
                        .map(d -> described(d, correction))
                        .forEach(report::add);
            }
        }
        byPage.forEach((name, correction) -> tellOfPage(names, readByName, correction, report::add));
        return new Verdict(described, report);
    }

    private @Nullable OperationCorrection descriptionOf(Unread page, Set<OperationKey> documented) {
        OperationCorrection named = byPage.get(page.page());
        if (named != null && named.adds()) {
            return named;
        }
        if (page.route() == null) {
            return null;
        }
        OperationKey route = DeclaredKey.of(page.route().method(), page.route().url());
        // If another page documents the route, the operation in the overlay is not needed.
        return documented.contains(route) ? null : added.get(route);
    }

    private static Diagnostic described(Diagnostic error, OperationCorrection correction) {
        return Diagnostic.of(
                OverlayFinding.PAGE_DESCRIBED_BY_OVERLAY,
                error.location(),
                "the page cannot be read, and the overlay describes its operation at " + correction.location() + "; "
                        + error.id() + ": " + error.message());
    }

    private void tellOfPage(
            Collection<String> names,
            Map<String, PageDeclaration> read,
            OperationCorrection correction,
            Consumer<Diagnostic> report) {
        Said page = Objects.requireNonNull(correction.page());
        if (!names.contains(page.value())) {
            String message = "there is no page '" + page.value() + "'";
            report.accept(
                    partial
                            ? Diagnostic.of(
                                    OverlayFinding.CORRECTION_NOT_CHECKED,
                                    page.location(),
                                    message + "; some pages were left out")
                            : Diagnostic.of(
                                    OverlayFinding.CORRECTION_WITHOUT_TARGET,
                                    page.location(),
                                    message,
                                    Objects.requireNonNullElse(
                                            Nearest.hint(page.value(), names),
                                            "Write the path of the page below the folder of pages.")));
        } else if (correction.adds() && read.get(page.value()) instanceof OperationDeclaration operation) {
            report.accept(Diagnostic.of(
                    OverlayFinding.CORRECTION_SUPERFLUOUS,
                    page.location(),
                    "the page '" + page.value() + "' can be read now, and is about "
                            + operation.httpMethod().value() + " "
                            + operation.url().value(),
                    "Remove 'page' from the overlay, or exclude the page."));
        }
    }
}
