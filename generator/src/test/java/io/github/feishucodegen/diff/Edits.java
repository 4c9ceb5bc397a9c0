package io.github.feishucodegen.diff;

import static io.github.feishucodegen.diff.Edit.ofField;
import static io.github.feishucodegen.diff.Edit.ofOperation;
import static io.github.feishucodegen.model.Texts.zh;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.diff.match.PlainText;
import io.github.feishucodegen.diff.wording.Topic;
import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.AppType;
import io.github.feishucodegen.model.Constraints;
import io.github.feishucodegen.model.Deprecation;
import io.github.feishucodegen.model.ErrorCode;
import io.github.feishucodegen.model.Example;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.Language;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.ListedValue;
import io.github.feishucodegen.model.LocalizedText;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationBuilder;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.Parameter;
import io.github.feishucodegen.model.Part;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.RateLimit;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.RequiredSet;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.ScopeRequirement;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.model.TokenKind;
import io.github.feishucodegen.model.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Every kind of edit that a rule can be about. */
final class Edits {
    private static final Set<String> OF_PAGINATION = Set.of("page_token", "page_size", "has_more", "next_page_token");
    private static final Location SOMEWHERE = new Location("edited.md", 7);

    private final List<Edit> edits = new ArrayList<>();

    private Edits() {}

    static List<Edit> all() {
        Edits edits = new Edits();
        edits.operations();
        edits.facts();
        edits.rates();
        edits.errors();
        edits.bodies();
        edits.presence();
        edits.requiredSets();
        edits.types(Part::isRequest, "request");
        edits.types(part -> part == Part.RESPONSE, "response");
        edits.typeNames();
        edits.relocations();
        edits.defaults();
        edits.values(Part::isRequest, "request");
        edits.values(part -> part == Part.RESPONSE, "response");
        edits.limits(Part::isRequest, "request");
        edits.limits(part -> part == Part.RESPONSE, "response");
        edits.fieldScopes(Part::isRequest, "request");
        edits.fieldScopes(part -> part == Part.RESPONSE, "response");
        edits.texts();
        edits.wording();
        return edits.edits;
    }

    private void operation(String rule, Predicate<Operation> where, Function<OperationBuilder, OperationBuilder> edit) {
        edits.add(ofOperation(rule, where, o -> edit.apply(o.toBuilder()).build()));
    }

    private void operation(
            String rule, Predicate<Operation> where, BiFunction<OperationBuilder, Operation, OperationBuilder> edit) {
        edits.add(ofOperation(rule, where, o -> edit.apply(o.toBuilder(), o).build()));
    }

    private void field(String rule, Predicate<FieldSite> where, Function<Field, Field> edit) {
        edits.add(ofField(rule, where, site -> site.replaced(f -> List.of(edit.apply(f)))));
    }

    private void operations() {
        edits.add(new Edit(
                "operation-removed",
                (all, random) -> Edit.pick(
                                all.stream().filter(o -> !o.deprecated()).toList(), random)
                        .map(chosen -> Edit.replaced(all, chosen, List.of()))));
        edits.add(new Edit(
                "deprecated-operation-removed",
                (all, random) -> Edit.pick(
                                all.stream().filter(Operation::deprecated).toList(), random)
                        .map(chosen -> Edit.replaced(all, chosen, List.of()))));
        edits.add(new Edit(
                "operation-added",
                (all, random) -> Edit.pick(all, random)
                        .map(chosen -> Edit.replaced(all, chosen, List.of(chosen, another(chosen))))));
        operation("operation-path-changed", o -> true, (e, o) -> e.path(o.path() + "/edited"));
        operation(
                "operation-method-changed",
                o -> true,
                (e, o) -> e.method(o.method() == HttpMethod.PUT ? HttpMethod.POST : HttpMethod.PUT));
        operation("operation-renamed", o -> true, (e, o) -> e.id(edited(o.id())));
        operation("operation-deprecated", o -> !o.deprecated(), e -> e.deprecated(true));
        operation("operation-deprecation-withdrawn", Operation::deprecated, e -> e.deprecated(false));
        operation(
                "page-moved",
                o -> !o.pages().isEmpty(),
                e -> e.pages(List.of(new SourcePage(SOMEWHERE, "https://open.feishu.cn/document/edited", null))));
        Predicate<Operation> paginated = o -> FieldSite.of(o).stream().anyMatch(s -> isPagination(s, "page_token"))
                && FieldSite.of(o).stream()
                        .anyMatch(s -> s.part() == Part.RESPONSE && s.depth() <= 1 && isOfPagination(s))
                && FieldSite.of(o).stream().allMatch(s -> !isOfPagination(s) || s.depth() <= 1);
        edits.add(ofOperation("pagination-removed", paginated, Edits::withoutPagination));
        edits.add(new Edit(
                "pagination-added",
                (all, random) -> Edit.pick(
                                all.stream()
                                        .filter(o -> o.response() instanceof Response.Json
                                                && FieldSite.of(o).stream().noneMatch(Edits::isOfPagination))
                                        .toList(),
                                random)
                        .map(chosen -> Edit.replaced(all, chosen, List.of(withPagination(chosen))))));
    }

    private static OperationId edited(OperationId id) {
        return new OperationId(id.project(), id.version(), id.resource(), id.method() + "_edited");
    }

    private static Operation another(Operation operation) {
        return operation.toBuilder()
                .id(edited(operation.id()))
                .path(operation.path() + "/edited")
                .title(operation.title().map(title -> "OperationBuilder " + title))
                .pages(List.of(new SourcePage(SOMEWHERE, null, null)))
                .build();
    }

    private static boolean isPagination(FieldSite site, String name) {
        return site.part() == Part.QUERY && site.field().name().equals(name);
    }

    private static boolean isOfPagination(FieldSite site) {
        return OF_PAGINATION.contains(site.field().name());
    }

    private static Operation withoutPagination(Operation operation) {
        Operation left = operation;
        for (Optional<FieldSite> next = ofPagination(left); next.isPresent(); next = ofPagination(left)) {
            left = next.get().replaced(field -> List.of());
        }
        return left;
    }

    private static Optional<FieldSite> ofPagination(Operation operation) {
        return FieldSite.of(operation).stream()
                .filter(site -> site.part() == Part.QUERY || site.part() == Part.RESPONSE)
                .filter(Edits::isOfPagination)
                .findFirst();
    }

    private static Operation withPagination(Operation operation) {
        List<Parameter> parameters = new ArrayList<>(operation.parameters());
        parameters.add(new Parameter(Parameter.In.QUERY, plain("page_token", PrimitiveType.STRING, false)));
        parameters.add(new Parameter(Parameter.In.QUERY, plain("page_size", PrimitiveType.INTEGER, false)));
        Response.Json json = (Response.Json) operation.response();
        List<Field> fields = new ArrayList<>(json.content().fields());
        fields.add(plain("has_more", PrimitiveType.BOOLEAN, false));
        fields.add(plain("page_token", PrimitiveType.STRING, false));
        return operation.toBuilder()
                .parameters(parameters)
                .response(new Response.Json(new ObjectType(json.content().name(), fields)))
                .build();
    }

    private static Field plain(String name, Type type, boolean required) {
        return Field.of(name, type, SOMEWHERE).withRequired(required);
    }

    private void facts() {
        List<AppType> apps = List.of(AppType.values());
        operation("app-type-added", o -> o.appTypes().size() == 1, e -> e.appTypes(apps));
        operation(
                "app-type-removed",
                o -> o.appTypes().size() == 2,
                (e, o) -> e.appTypes(o.appTypes().subList(0, 1)));
        operation("app-types-stated", o -> o.appTypes().isEmpty(), e -> e.appTypes(apps));
        operation("app-types-unstated", o -> !o.appTypes().isEmpty(), e -> e.appTypes(List.of()));
        List<TokenKind> kinds = List.of(TokenKind.values());
        operation(
                "token-kind-added",
                o -> !o.tokens().isEmpty() && o.tokens().size() < kinds.size(),
                e -> e.tokens(kinds));
        operation(
                "token-kind-removed",
                o -> o.tokens().size() > 1,
                (e, o) -> e.tokens(o.tokens().subList(0, 1)));
        operation("token-kinds-stated", o -> o.tokens().isEmpty(), e -> e.tokens(kinds));
        operation("token-kinds-unstated", o -> !o.tokens().isEmpty(), e -> e.tokens(List.of()));
        Scope scope = new Scope("edited:scope", zh(""));
        for (ScopeRequirement requirement : ScopeRequirement.values()) {
            String rule = requirement == ScopeRequirement.ANY ? "scope-alternative" : "needed-scope";
            operation(
                    rule + "-added",
                    o -> hasScopes(o, 1) && o.scopeRequirement() == requirement,
                    (e, o) -> e.scopes(plus(o.scopes(), scope)));
            operation(
                    rule + "-removed",
                    o -> hasScopes(o, 2) && o.scopeRequirement() == requirement,
                    (e, o) -> e.scopes(o.scopes().subList(1, o.scopes().size())));
        }
        operation("scopes-required", o -> o.scopes().isEmpty(), e -> e.scopes(List.of(scope)));
        operation("scopes-no-longer-required", o -> hasScopes(o, 1), e -> e.scopes(List.of()));
        operation(
                "scopes-all-required",
                o -> hasScopes(o, 2) && o.scopeRequirement() == ScopeRequirement.ANY,
                e -> e.scopeRequirement(ScopeRequirement.ALL));
        operation(
                "scopes-one-required",
                o -> hasScopes(o, 2) && o.scopeRequirement() == ScopeRequirement.ALL,
                e -> e.scopeRequirement(ScopeRequirement.ANY));
        operation(
                "scope-combination-added",
                o -> true,
                (e, o) -> e.scopes(plus(o.scopes(), new Scope("edited:more", zh(""), true))));
        operation(
                "scope-combination-removed",
                o -> o.scopes().stream().filter(Scope::additional).count() == 1,
                (e, o) -> e.scopes(
                        o.scopes().stream().filter(s -> !s.additional()).toList()));
        operation("field-scope-added", o -> true, (e, o) -> e.fieldScopes(plus(o.fieldScopes(), scope)));
        operation(
                "field-scope-removed",
                o -> !o.fieldScopes().isEmpty(),
                (e, o) ->
                        e.fieldScopes(o.fieldScopes().subList(1, o.fieldScopes().size())));
    }

    private static boolean hasScopes(Operation operation, int least) {
        return operation.scopes().size() >= least && operation.scopes().stream().noneMatch(Scope::additional);
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    private void rates() {
        Predicate<Operation> limited = o -> !o.rateLimits().isEmpty();
        operation("rate-limit-lowered", limited, e -> e.rateLimits(List.of(new RateLimit(1, 10_000))));
        operation("rate-limit-raised", limited, e -> e.rateLimits(List.of(new RateLimit(1_000_000, 1))));
        operation(
                "rate-limit-rearranged",
                limited,
                (e, o) -> e.rateLimits(plus(o.rateLimits(), new RateLimit(1_000_000, 1))));
        operation("rate-limit-stated", limited.negate(), e -> e.rateLimits(List.of(new RateLimit(5, 1))));
        operation("rate-limit-unstated", limited, e -> e.rateLimits(List.of()));
    }

    private void errors() {
        operation(
                "error-code-added",
                o -> true,
                (e, o) -> e.errors(plus(o.errors(), new ErrorCode(987_654_321, 400, zh("edited"), zh(""), SOMEWHERE))));
        operation(
                "error-code-removed",
                o -> !o.errors().isEmpty(),
                (e, o) -> e.errors(o.errors().subList(1, o.errors().size())));
        error(
                "error-http-status-changed",
                x -> new ErrorCode(x.code(), 499, x.description(), x.advice(), x.location()));
        error(
                "error-description-changed",
                x -> new ErrorCode(x.code(), x.httpStatus(), edited(x.description()), x.advice(), x.location()));
        error(
                "error-advice-changed",
                x -> new ErrorCode(x.code(), x.httpStatus(), x.description(), edited(x.advice()), x.location()));
    }

    private void error(String rule, Function<ErrorCode, ErrorCode> edit) {
        operation(rule, o -> !o.errors().isEmpty(), (e, o) -> {
            List<ErrorCode> errors = new ArrayList<>(o.errors());
            errors.set(0, edit.apply(errors.get(0)));
            return e.errors(errors);
        });
    }

    private void bodies() {
        Predicate<Operation> bodiless = o -> o.body() == null;
        operation("required-request-body-added", bodiless, e -> e.body(body(true)));
        operation("optional-request-body-added", bodiless, e -> e.body(body(false)));
        operation("request-body-removed", bodiless.negate(), e -> e.body(null));
        operation(
                "request-media-type-changed",
                bodiless.negate(),
                (e, o) -> e.body(new RequestBody(
                        o.body().mediaType() == RequestBody.MediaType.JSON
                                ? RequestBody.MediaType.FORM
                                : RequestBody.MediaType.JSON,
                        o.body().content())));
        operation(
                "response-became-file",
                o -> o.response() instanceof Response.Json,
                e -> e.response(new Response.Binary()));
        operation(
                "response-became-json",
                o -> o.response() instanceof Response.Binary,
                e -> e.response(new Response.Json(
                        new ObjectType(null, List.of(plain("edited", PrimitiveType.STRING, false))))));
    }

    private static RequestBody body(boolean required) {
        List<Field> fields =
                List.of(plain("one", PrimitiveType.STRING, required), plain("two", PrimitiveType.STRING, false));
        return new RequestBody(RequestBody.MediaType.JSON, new ObjectType(null, fields));
    }

    private void presence() {
        presence(s -> s.part() == Part.QUERY || s.part() == Part.HEADER, "parameter");
        presence(s -> s.part() == Part.BODY, "request-field");
        presence(s -> s.part() == Part.RESPONSE, "response-field");
    }

    private void presence(Predicate<FieldSite> where, String name) {
        // One that some pages require changes what is enough for a request, too.
        Predicate<FieldSite> agreed = where.and(s -> s.field().requiredBy().isEmpty());
        for (boolean required : new boolean[] {true, false}) {
            String word = required ? "required-" : "optional-";
            edits.add(ofField(
                    word + name + "-added",
                    where,
                    site -> site.replaced(f -> List.of(f, plain("quite_new", PrimitiveType.STRING, required)))));
            edits.add(ofField(
                    word + name + "-removed",
                    agreed.and(s -> s.field().required() == required && !isOfPagination(s) && !isLast(s)),
                    site -> site.replaced(f -> List.of())));
        }
        field(name + "-became-required", where.and(s -> !s.field().required()), f -> f.withRequired(true));
        field(name + "-became-optional", where.and(s -> s.field().required()), f -> f.withRequired(false));
    }

    /** Two fields that nobody had to send: one of the two pages requires the one, the other the other. */
    private void requiredSets() {
        Predicate<Operation> agreed =
                o -> RequiredSet.of(o).isEmpty() && optionalOnTop(o).size() > 1;
        operation("required-set-no-longer-enough", agreed, (e, o) -> {
            List<Field> two = optionalOnTop(o).subList(0, 2);
            SourcePage first = flow(o.pages().get(0), "one use");
            SourcePage second = flow(new SourcePage(SOMEWHERE, null, null), "another use");
            List<Field> fields = o.body().content().fields().stream()
                    .map(field -> field == two.get(0)
                            ? field.withRequiredBy(List.of(first.location()))
                            : field == two.get(1) ? field.withRequiredBy(List.of(second.location())) : field)
                    .toList();
            return e.pages(List.of(first, second))
                    .body(new RequestBody(
                            o.body().mediaType(),
                            new ObjectType(o.body().content().name(), fields)));
        });
        operation(
                "required-set-became-enough",
                o -> !RequiredSet.of(o).isEmpty(),
                (e, o) ->
                        FieldSite.each(o, field -> field.requiredBy().isEmpty() ? field : field.withRequired(false))
                                .toBuilder()
                                .pages(o.pages().stream()
                                        .map(page -> flow(page, null))
                                        .toList()));
    }

    private static List<Field> optionalOnTop(Operation operation) {
        return operation.body() == null
                ? List.of()
                : operation.body().content().fields().stream()
                        .filter(field -> !field.required())
                        .toList();
    }

    private static SourcePage flow(SourcePage page, @Nullable String flow) {
        return new SourcePage(page.location(), page.url(), page.updated(), page.dialect(), page.language(), flow);
    }

    /** An object without fields is another thing in Java: open JSON. */
    private static boolean isLast(FieldSite site) {
        return site.siblings().size() == 1 && (site.depth() > 0 || site.part() == Part.BODY);
    }

    private void types(Predicate<Part> where, String name) {
        ObjectType object = new ObjectType(null, List.of(plain("inner", PrimitiveType.STRING, false)));
        type(where, name + "-type-generalised", t -> t == PrimitiveType.INTEGER, t -> PrimitiveType.NUMBER);
        type(where, name + "-type-generalised", t -> t == PrimitiveType.STRING, t -> AnyType.ANY);
        type(where, name + "-type-specialised", t -> t == PrimitiveType.NUMBER, t -> PrimitiveType.INTEGER);
        type(where, name + "-type-specialised", t -> t == AnyType.ANY, t -> PrimitiveType.BOOLEAN);
        type(where, name + "-type-changed", t -> t == PrimitiveType.STRING, t -> PrimitiveType.BOOLEAN);
        type(
                where,
                name + "-type-changed",
                t -> t instanceof ListType list && list.element() == PrimitiveType.STRING,
                t -> new ListType(PrimitiveType.BOOLEAN));
        type(where, name + "-list-became-single", Edits::isListOfSomething, t -> ((ListType) t).element());
        type(where, name + "-single-became-list", t -> t != AnyType.ANY && !(t instanceof ListType), ListType::new);
        type(where, name + "-object-became-map", Edits::isObject, t -> new MapType(PrimitiveType.STRING));
        type(
                where,
                name + "-map-became-object",
                t -> t instanceof MapType && !(t.innermost() instanceof ObjectType),
                t -> object);
        type(where, name + "-object-became-scalar", Edits::isObject, t -> PrimitiveType.STRING);
        type(where, name + "-scalar-became-object", t -> t instanceof PrimitiveType, t -> object);
    }

    private static boolean isListOfSomething(Type type) {
        return type instanceof ListType && type.innermost() != AnyType.ANY;
    }

    private static boolean isObject(Type type) {
        return type instanceof ObjectType;
    }

    private void type(Predicate<Part> where, String rule, Predicate<Type> type, Function<Type, Type> edit) {
        // Path parameters and the parts of the envelope are what they are on every page.
        field(
                rule,
                site -> where.test(site.part())
                        && site.part() != Part.PATH
                        && !isOfPagination(site)
                        && type.test(site.field().type()),
                f -> f.withType(edit.apply(f.type())));
    }

    private void typeNames() {
        named("object-type-renamed", name -> name != null, "edited_name");
        named("object-type-named", name -> name == null, "edited_name");
        named("object-type-name-removed", name -> name != null, null);
    }

    private void named(String rule, Predicate<@Nullable String> where, @Nullable String name) {
        field(
                rule,
                site -> !site.part().isParameter()
                        && site.field().type() instanceof ObjectType object
                        && !object.fields().isEmpty()
                        && where.test(object.name()),
                f -> f.withType(new ObjectType(name, ((ObjectType) f.type()).fields())));
    }

    private void relocations() {
        renamed("path-parameter-renamed", s -> s.part() == Part.PATH);
        renamed("parameter-renamed", s -> s.part() == Part.QUERY || s.part() == Part.HEADER);
        renamed("request-field-renamed", s -> s.part() == Part.BODY);
        renamed("response-field-renamed", s -> s.part() == Part.RESPONSE);
        moved("request-field-moved", Part.BODY);
        moved("response-field-moved", Part.RESPONSE);
    }

    private void renamed(String rule, Predicate<FieldSite> where) {
        edits.add(ofField(rule, where.and(s -> isTelling(s) && !isOfPagination(s)), site -> {
            Operation renamed = site.replaced(f -> List.of(f.withName("quite_another")));
            String path = renamed.path().replace(":" + site.field().name(), ":quite_another");
            return renamed.toBuilder()
                    .path(site.part() == Part.PATH ? path : renamed.path())
                    .build();
        }));
    }

    private static boolean isTelling(FieldSite site) {
        return PlainText.of(site.field().description().text()).length() >= 6;
    }

    /** Out of its object to the top; nothing else of the name may be there. */
    private void moved(String rule, Part part) {
        edits.add(ofField(
                rule,
                site -> site.part() == part
                        && site.depth() > 0
                        && isTelling(site)
                        && !isOfPagination(site)
                        && !isLast(site)
                        && FieldSite.of(site.operation()).stream()
                                .noneMatch(s -> s.number() != site.number()
                                        && s.field().name().equals(site.field().name())),
                site -> {
                    Operation without = site.replaced(f -> List.of());
                    FieldSite top = FieldSite.of(without).stream()
                            .filter(s -> s.part() == part && s.depth() == 0)
                            .findFirst()
                            .orElseThrow();
                    return top.replaced(f -> List.of(f, site.field()));
                }));
    }

    private void defaults() {
        defaults(s -> s.part() == Part.QUERY || s.part() == Part.HEADER, "parameter");
        defaults(s -> s.part() == Part.BODY, "request-field");
        defaults(s -> s.part() == Part.RESPONSE, "response-field");
    }

    private void defaults(Predicate<FieldSite> where, String name) {
        Predicate<FieldSite> has = where.and(s -> s.field().defaultValue() != null
                && !PlainText.of(s.field().defaultValue()).isEmpty());
        field(name + "-default-changed", has, f -> f.withDefaultValue("another"));
        field(name + "-default-removed", has, f -> f.withDefaultValue(null));
        field(
                name + "-default-added",
                where.and(s -> s.field().defaultValue() == null),
                f -> f.withDefaultValue("edited"));
    }

    private void values(Predicate<Part> where, String name) {
        ListedValue value = new ListedValue("987654", zh(""));
        Predicate<FieldSite> in = s -> where.test(s.part());
        Predicate<FieldSite> listed = in.and(s -> !s.field().values().isEmpty());
        field(name + "-value-added", listed, f -> f.withValues(plus(f.values(), value)));
        field(
                name + "-value-removed",
                in.and(s -> s.field().values().stream()
                                .map(v -> v.value().strip())
                                .distinct()
                                .count()
                        > 1),
                f -> f.withValues(f.values().stream()
                        .filter(v -> !v.value()
                                .strip()
                                .equals(f.values().get(0).value().strip()))
                        .toList()));
        Predicate<FieldSite> open = s -> s.field().values().stream().anyMatch(ListedValue::possible);
        field(name + "-values-opened", listed.and(open.negate()), f -> withPossible(f, true));
        field(name + "-values-closed", listed.and(open), f -> withPossible(f, false));
        field(name + "-values-listed", in.and(listed.negate()), f -> f.withValues(List.of(value)));
        field(
                name + "-values-unlisted",
                // What stands behind the last value is text of the field, and would be gone too.
                listed.and(s -> s.field().values().stream()
                        .noneMatch(v -> v.description().text().contains("\n\n"))),
                f -> f.withValues(List.of()));
    }

    private static Field withPossible(Field field, boolean possible) {
        return field.withValues(
                field.values().stream().map(v -> v.withPossible(possible)).toList());
    }

    private void limits(Predicate<Part> where, String name) {
        Predicate<FieldSite> in = s -> where.test(s.part());
        Predicate<FieldSite> free = in.and(s -> s.field().constraints().equals(Constraints.NONE));
        limit(name + "-limit-set", free, c -> new Constraints(1, null, null, null, null));
        limit(name + "-limit-set", free, c -> new Constraints(null, null, null, BigDecimal.TEN, null));
        limit(name + "-limit-set", free, c -> new Constraints(null, 10, null, null, null));
        limit(name + "-limit-set", free, c -> new Constraints(null, null, BigDecimal.TEN, null, null));
        Predicate<FieldSite> longest = in.and(s -> {
            Integer most = s.field().constraints().maxLength();
            return most != null && most > 1;
        });
        limit(
                name + "-limit-removed",
                longest,
                c -> new Constraints(c.minLength(), null, c.minimum(), c.maximum(), c.pattern()));
        limit(
                name + "-limit-tightened",
                longest,
                c -> new Constraints(c.minLength(), c.maxLength() - 1, c.minimum(), c.maximum(), c.pattern()));
        limit(
                name + "-limit-loosened",
                longest,
                c -> new Constraints(c.minLength(), c.maxLength() + 1, c.minimum(), c.maximum(), c.pattern()));
        Predicate<FieldSite> smallest = in.and(s -> s.field().constraints().minimum() != null);
        limit(
                name + "-limit-removed",
                smallest,
                c -> new Constraints(c.minLength(), c.maxLength(), null, c.maximum(), c.pattern()));
        limit(
                name + "-limit-tightened",
                smallest,
                c -> new Constraints(
                        c.minLength(), c.maxLength(), c.minimum().add(BigDecimal.ONE), c.maximum(), c.pattern()));
        limit(
                name + "-limit-loosened",
                smallest,
                c -> new Constraints(
                        c.minLength(), c.maxLength(), c.minimum().subtract(BigDecimal.ONE), c.maximum(), c.pattern()));
        limit(name + "-pattern-added", free, c -> new Constraints(null, null, null, null, "^[a-z]+$"));
        Predicate<FieldSite> patterned = in.and(s -> s.field().constraints().pattern() != null);
        limit(
                name + "-pattern-changed",
                patterned,
                c -> new Constraints(c.minLength(), c.maxLength(), c.minimum(), c.maximum(), c.pattern() + "x"));
        limit(
                name + "-pattern-removed",
                patterned,
                c -> new Constraints(c.minLength(), c.maxLength(), c.minimum(), c.maximum(), null));
        if (where.test(Part.QUERY)) {
            Predicate<FieldSite> pageSize =
                    s -> isPagination(s, "page_size") && s.field().constraints().maximum() != null;
            limit(
                    "page-size-limit-lowered",
                    pageSize,
                    c -> new Constraints(
                            c.minLength(),
                            c.maxLength(),
                            c.minimum(),
                            c.maximum().subtract(BigDecimal.ONE),
                            c.pattern()));
            limit(
                    "page-size-limit-raised",
                    pageSize,
                    c -> new Constraints(
                            c.minLength(),
                            c.maxLength(),
                            c.minimum(),
                            c.maximum().add(BigDecimal.ONE),
                            c.pattern()));
        }
    }

    private void limit(String rule, Predicate<FieldSite> where, Function<Constraints, Constraints> edit) {
        field(rule, where, f -> f.withConstraints(edit.apply(f.constraints())));
    }

    private void fieldScopes(Predicate<Part> where, String name) {
        Scope scope = new Scope("edited:scope", zh(""));
        Predicate<FieldSite> in = s -> where.test(s.part());
        field(name + "-field-scope-added", in, f -> f.withScopes(plus(f.scopes(), scope)));
        field(
                name + "-field-scope-removed",
                in.and(s -> !s.field().scopes().isEmpty()),
                f -> f.withScopes(f.scopes().subList(1, f.scopes().size())));
    }

    private void texts() {
        operation(
                "language-changed",
                o -> !o.languages().isEmpty() && !o.languages().contains(Language.ENGLISH),
                (e, o) -> e.pages(o.pages().stream().map(Edits::inEnglish).toList()));
        operation("operation-title-changed", o -> true, (e, o) -> e.title(edited(o.title())));
        operation("operation-description-changed", o -> true, (e, o) -> e.description(edited(o.description())));
        Example example = new Example("{\"edited\": 1}", SOMEWHERE);
        operation(
                "request-examples-changed", o -> true, (e, o) -> e.requestExamples(plus(o.requestExamples(), example)));
        operation(
                "response-examples-changed",
                o -> true,
                (e, o) -> e.responseExamples(plus(o.responseExamples(), example)));
        operation(
                "scope-description-changed", o -> !o.scopes().isEmpty(), (e, o) -> e.scopes(rewordedFirst(o.scopes())));
        field("field-description-changed", s -> true, f -> f.withDescription(edited(f.description())));
        field("field-example-changed", s -> true, f -> f.withExample("edited " + f.example()));
        field(
                "field-scope-description-changed",
                s -> s.field().scopes().size() == 1,
                f -> f.withScopes(f.scopes().stream().map(Edits::reworded).toList()));
        field("value-meaning-changed", s -> !s.field().values().isEmpty(), f -> {
            return withFirst(f, v -> v.withDescription(v.description().map(text -> "OperationBuilder: " + text)));
        });
    }

    private void wording() {
        String deprecated = "Deprecated.";
        for (boolean parameter : new boolean[] {true, false}) {
            Predicate<FieldSite> where = s -> s.part().isParameter() == parameter;
            String rule = parameter ? "parameter" : "field";
            field(
                    rule + "-deprecated",
                    where.and(s -> s.field().deprecation() == null),
                    f -> f.withDescription(plus(f.description(), deprecated)).withDeprecation(Deprecation.PLAIN));
            field(
                    rule + "-deprecation-withdrawn",
                    where.and(s -> s.field().deprecation() != null),
                    f -> f.withDeprecation(null));
        }
        field(
                "value-deprecated",
                s -> !s.field().values().isEmpty() && s.field().values().get(0).deprecation() == null,
                f -> withFirst(
                        f,
                        v -> v.withDescription(plus(v.description(), deprecated))
                                .withDeprecation(Deprecation.PLAIN)));
        field(
                "value-deprecation-withdrawn",
                s -> !s.field().values().isEmpty() && s.field().values().get(0).deprecation() != null,
                f -> withFirst(f, v -> v.withDeprecation(null)));
        field(
                "wording-on-deprecation",
                s -> s.field().deprecation() != null,
                f -> f.withDeprecation(new Deprecation(LocalDate.of(2031, 5, 6), "edited")));
        Map<Topic, String> statements = Map.of(
                Topic.DEPRECATION, deprecated,
                Topic.REMOVAL, "It will be removed.",
                Topic.SUPPORT, "Unsupported.",
                Topic.REQUIREMENT, "Mandatory.",
                Topic.DEFAULT, "That happens by default.",
                Topic.UNIT, "In seconds.",
                Topic.RANGE, "Both ends are inclusive.",
                Topic.ID, "Mind the ID type.",
                Topic.SCOPE, "The caller needs the permission.");
        for (Topic topic : Topic.values()) {
            operation(
                    "wording-on-" + topic.word(),
                    o -> true,
                    (e, o) -> e.description(plus(o.description(), statements.get(topic))));
        }
    }

    private static Field withFirst(Field field, UnaryOperator<ListedValue> edit) {
        List<ListedValue> values = new ArrayList<>(field.values());
        values.set(0, edit.apply(values.get(0)));
        return field.withValues(values);
    }

    private static List<Scope> rewordedFirst(List<Scope> scopes) {
        List<Scope> reworded = new ArrayList<>(scopes);
        reworded.set(0, reworded(reworded.get(0)));
        return reworded;
    }

    private static SourcePage inEnglish(SourcePage page) {
        return new SourcePage(
                page.location(), page.url(), page.updated(), page.dialect(), Language.ENGLISH, page.flow());
    }

    /** The text with another end. An empty text gets one in Chinese. */
    private static LocalizedText edited(LocalizedText text) {
        return plus(text, "edited");
    }

    /** The text with one more line, so that no sentence of it goes on. */
    private static LocalizedText plus(LocalizedText text, String line) {
        return text.isEmpty() ? zh(line) : text.map(words -> words + "\n" + line);
    }

    private static Scope reworded(Scope scope) {
        return scope.withDescription(edited(scope.description()));
    }
}
