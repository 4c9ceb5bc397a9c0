package io.github.feishucodegen.linking;

import io.github.feishucodegen.correction.FieldPath.Place;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.SdkSample;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.LinkingFinding;
import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.FileType;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.Parameter.In;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.RequestBody.MediaType;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.SourcePage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Merges all pages about one operation, the most trusted first. */
final class OperationMerge {
    /** The members of the error response. Pages about files document it for the case that no file comes. */
    private static final Set<String> ERROR_ENVELOPE = Set.of("code", "msg", "error");

    private final List<LinkedPage> pages;
    private final MergedFacts<OperationDeclaration> facts;
    private final List<Document> documents;
    private final PageRows rows;
    private final OmittedTexts leftOut = new OmittedTexts();
    private final Consumer<Diagnostic> report;
    private final List<Parameter> pathParameters;
    private final RequiredFields required;

    private OperationMerge(List<LinkedPage> pages, Consumer<Diagnostic> report) {
        this.pages = pages;
        this.report = report;
        documents = Document.of(pages);
        facts = new MergedFacts<>(pages.stream().map(LinkedPage::declaration).toList(), report);
        rows = new PageRows(facts.pages().stream().flatMap(PageRows::rows));
        pathParameters = pathParameters(pages.get(0).path());
        Map<Place, List<Field>> request = new EnumMap<>(Place.class);
        for (Place place : List.of(Place.QUERY, Place.HEADER, Place.BODY)) {
            request.put(place, fields(place));
        }
        required = RequiredFields.settle(documents, rows, request, report);
    }

    static Operation merge(OperationId id, Collection<LinkedPage> pages, Consumer<Diagnostic> report) {
        return new OperationMerge(pages.stream().sorted(LinkedPage.BY_TRUST).toList(), report).merge(id);
    }

    private Operation merge(OperationId id) {
        LinkedPage first = pages.get(0);
        if (pages.size() > 1) {
            String names = String.join(", ", mapped(p -> p.location().page()));
            report.accept(Diagnostic.of(
                    LinkingFinding.PAGES_MERGED,
                    first.declaration().location(),
                    id + " is described by " + pages.size() + " pages: " + names));
        }
        Operation operation = new Operation(
                id,
                first.method(),
                first.path().toString(),
                text("the title", " / ", OperationDeclaration::title),
                text("the description", "\n\n", OperationDeclaration::description),
                declarations().anyMatch(OperationDeclaration::deprecated),
                facts.agreed("rate limit", PageFacts::rateLimits),
                facts.agreed("kinds of app", PageFacts::appTypes),
                facts.agreed("kinds of token", PageFacts::tokens),
                facts.scopes(),
                facts.scopeRequirement(),
                facts.fieldScopes(),
                parameters(),
                body(id),
                response(),
                errors(),
                facts.examples(OperationDeclaration::requestExamples),
                facts.examples(OperationDeclaration::responseExamples),
                facts.distinct(OperationDeclaration::links, Function.identity()),
                mapped(d -> new SourcePage(
                        d.location(),
                        d.pageUrl(),
                        d.updated(),
                        d.dialect(),
                        MergedFacts.language(d),
                        required.flow(d))));
        required.report(id.toString());
        leftOut.report(mapped(Function.identity()), first.declaration(), report);
        return operation;
    }

    private Stream<OperationDeclaration> declarations() {
        return pages.stream().map(LinkedPage::declaration);
    }

    private <T> List<T> mapped(Function<OperationDeclaration, T> part) {
        return declarations().map(part).toList();
    }

    /**
     * The text of the most trusted page. If documents require different fields, the text of each is appended, because
     * each describes its own use. Each language has its own text.
     */
    private LocalizedText text(String what, String separator, Function<OperationDeclaration, String> part) {
        LocalizedText text = LocalizedText.EMPTY;
        for (Document document : documents) {
            LocalizedText own = LocalizedText.EMPTY;
            for (OperationDeclaration page : document.pages()) {
                LocalizedText ofPage = LocalizedText.of(MergedFacts.language(page), part.apply(page));
                own = leftOut.prefer(own, ofPage, page.location().page(), what);
            }
            String page = document.location().page();
            boolean differs = required.differs(document);
            text = text.merge(
                    own,
                    (first, second) -> differs && !OmittedTexts.letters(first).contains(OmittedTexts.letters(second))
                            ? first + separator + second
                            : leftOut.prefer(first, second, page, what));
        }
        return text;
    }

    private List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(pathParameters);
        required.fields(Place.QUERY).forEach(f -> all.add(new Parameter(In.QUERY, f)));
        required.fields(Place.HEADER).forEach(f -> all.add(new Parameter(In.HEADER, f)));
        return all;
    }

    private List<Field> fields(Place place) {
        return FieldListMerge.merge(
                pages.stream().map(page -> page.fields(place)).toList(), rows, leftOut, report);
    }

    /** The path parameters in the order of the path, one for each, documented or not. */
    private List<Parameter> pathParameters(UrlPath path) {
        Map<String, Field> documented = new LinkedHashMap<>();
        fields(Place.PATH).forEach(f -> documented.put(f.name(), f));
        List<Parameter> parameters = new ArrayList<>();
        for (String name : path.parameterNames()) {
            Field field = documented.remove(name);
            // Without the value, the path would be another one.
            parameters.add(new Parameter(In.PATH, (field != null ? field : undocumented(name)).withRequired(true)));
        }
        documented
                .values()
                .forEach(f -> report.accept(Diagnostic.of(
                        LinkingFinding.PATH_PARAMETER_NOT_IN_URL,
                        f.location(),
                        "the path parameter '" + f.name() + "' is not in the URL " + path)));
        return parameters;
    }

    private Field undocumented(String name) {
        Location url = pages.get(0).declaration().url().location();
        report.accept(Diagnostic.of(
                LinkingFinding.PATH_PARAMETER_UNDOCUMENTED,
                url,
                "the URL has a parameter '" + name + "' that no table describes; a string was assumed"));
        return Field.of(name, PrimitiveType.STRING, url).withRequired(true);
    }

    private @Nullable RequestBody body(OperationId id) {
        List<Field> fields = required.fields(Place.BODY);
        if (fields.isEmpty()) {
            return null;
        }
        MediaType declared = facts.agreed("media type", PageFacts::otherThanJson).stream()
                .findFirst()
                .orElse(MediaType.JSON);
        boolean sendsFile = fields.stream().anyMatch(f -> f.type() == FileType.FILE);
        String name = declarations()
                .map(OperationDeclaration::sdkSample)
                .filter(Objects::nonNull)
                .map(SdkSample::bodyClass)
                .filter(Objects::nonNull)
                .findFirst()
                .map(sampleClass -> BodyName.of(sampleClass, id))
                .orElse(null);
        return new RequestBody(sendsFile ? MediaType.MULTIPART : declared, new ObjectType(name, fields));
    }

    private Response response() {
        List<Field> fields = fields(Place.RESPONSE);
        List<LinkedPage> files = pages.stream()
                .filter(page -> page.declaration().binaryResponse()
                        && lacksData(page.response().fields()))
                .toList();
        if (lacksData(fields) && !files.isEmpty()) {
            return new Response.Binary();
        }
        pages.stream()
                .filter(page -> !lacksData(page.response().fields()))
                .findFirst()
                .map(LinkedPage::declaration)
                .ifPresent(json -> files.forEach(
                        file -> facts.disagreement("response", file.declaration(), "a file", json, "JSON")));
        return new Response.Json(new ObjectType(null, fields));
    }

    private static boolean lacksData(List<Field> fields) {
        return fields.stream().allMatch(field -> ERROR_ENVELOPE.contains(field.name()));
    }

    /**
     * The error codes. Copies of one document contribute each code once; different documents may add their own
     * advice.
     */
    private List<ErrorCode> errors() {
        MergedErrors errors = new MergedErrors(leftOut);
        for (Document document : documents) {
            errors.add(document.pages());
        }
        return errors.all();
    }
}
