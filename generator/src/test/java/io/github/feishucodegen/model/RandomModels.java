package io.github.feishucodegen.model;

import io.github.feishucodegen.diagnostic.Location;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Models of any shape, from a seed; made of the texts that are most likely to be mistaken for something else. */
public final class RandomModels {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "user_id",
            "名称，含标点",
            "\"quoted\"",
            "*/ \\u002a\\u002f",
            "a\nb\r\n\tc",
            "\u0000\u001f\u007f\u2028",
            "😀",
            "\ufffd",
            "{\"half\": \"\\ud800\"}",
            "../../etc/passwd",
            "CON",
            "null",
            "true",
            "007",
            "1",
            "-12",
            "9223372036854775808",
            "1.50",
            "1e400",
            "[1, 2]",
            "{\"a\": [1.0, \"x\"]}",
            "{\"a\": 1, \"a\": 2}",
            "page:12",
            "$ref",
            "{id}",
            "~0~1/",
            "(unclosed[");

    private final Random random;

    private RandomModels(long seed) {
        random = new Random(seed);
    }

    public static ApiModel fromSeed(long seed) {
        return new RandomModels(seed).model();
    }

    private ApiModel model() {
        return new ApiModel(some(6, this::operation), events(), some(4, this::sharedType));
    }

    private Operation operation() {
        return new Operation(
                id(),
                pick(HttpMethod.values()),
                path(),
                words(),
                words(),
                random.nextBoolean(),
                some(3, () -> new RateLimit(random.nextInt(), random.nextInt())),
                some(2, () -> pick(AppType.values())),
                some(3, () -> pick(TokenKind.values())),
                some(3, this::scope),
                pick(ScopeRequirement.values()),
                some(2, this::scope),
                some(4, () -> new Parameter(pick(Parameter.In.values()), field(2))),
                orNull(() -> new RequestBody(pick(RequestBody.MediaType.values()), object(4))),
                random.nextInt(5) == 0 ? new Response.Binary() : new Response.Json(object(4)),
                some(3, this::error),
                some(2, this::example),
                some(2, this::example),
                some(2, this::text),
                some(2, this::sourcePage));
    }

    private SourcePage sourcePage() {
        return new SourcePage(
                location(),
                orNull(this::text),
                orNull(this::date),
                orNull(this::text),
                orNull(() -> pick(Language.CHINESE, Language.ENGLISH)),
                orNull(this::text));
    }

    /** Events with different types, because an event is known by its type. */
    private List<Event> events() {
        Map<String, Event> byType = new TreeMap<>();
        some(4, this::event).forEach(event -> byType.put(event.id().type(), event));
        return List.copyOf(byType.values());
    }

    private Event event() {
        return new Event(
                eventId(),
                pick(Event.Kind.values()),
                words(),
                words(),
                random.nextBoolean(),
                some(1, () -> new RateLimit(random.nextInt(), random.nextInt())),
                some(2, () -> pick(AppType.values())),
                some(3, this::scope),
                pick(ScopeRequirement.values()),
                some(2, this::scope),
                object(4),
                orNull(() -> object(3)),
                some(2, this::example),
                some(2, this::example),
                some(2, this::text),
                some(2, this::sourcePage));
    }

    /** Types of events have no other characters: the platform writes them as names. */
    private EventId eventId() {
        return new EventId(text(), pick("v1", "v2", ""), text().replaceAll("[^A-Za-z0-9_.]", "_"));
    }

    private LocalizedText words() {
        LocalizedText chinese = LocalizedText.of(Language.CHINESE, text());
        return random.nextBoolean() ? chinese : chinese.or(LocalizedText.of(Language.ENGLISH, text()));
    }

    private OperationId id() {
        return new OperationId(text(), pick("v1", "v2", ""), pick("app.table", "app", "用户"), pick("list", "get"));
    }

    private String path() {
        return pick(
                "/open-apis/x/v1/users/:user_id",
                "/open-apis/x/v1/users/:id",
                "/open-apis/x/v1/users/:id/:id/:a{b}",
                "/open-apis/x/{y}/ z?type=:id#top",
                "open-apis",
                "");
    }

    private SharedType sharedType() {
        return new SharedType(
                new SharedType.Key(text(), text(), text()),
                some(3, () -> field(3)),
                some(3, this::id),
                some(2, this::eventId));
    }

    private Field field(int depth) {
        boolean required = random.nextBoolean();
        return new Field(
                text(),
                type(depth),
                required,
                required ? List.of() : some(2, this::location),
                words(),
                orNull(this::text),
                orNull(this::text),
                some(3, () -> new ListedValue(text(), words(), random.nextBoolean(), deprecation())),
                random.nextBoolean() ? Constraints.NONE : constraints(),
                some(2, this::scope),
                deprecation(),
                location());
    }

    private @Nullable Deprecation deprecation() {
        return random.nextInt(3) > 0
                ? null
                : new Deprecation(
                        orNull(() -> LocalDate.of(2027, 1, 1).plusDays(random.nextInt(900))), orNull(this::text));
    }

    private Type type(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 9)) {
            case 0, 1, 2 -> pick(PrimitiveType.values());
            case 3 -> AnyType.ANY;
            case 4 -> FileType.FILE;
            case 5 -> new ObjectType(orNull(this::text), List.of());
            case 6 -> new ListType(type(depth - 1));
            case 7 -> new MapType(type(depth - 1));
            default -> object(depth - 1);
        };
    }

    private ObjectType object(int depth) {
        return new ObjectType(orNull(this::text), some(4, () -> field(depth)));
    }

    private Constraints constraints() {
        return new Constraints(
                orNull(random::nextInt),
                orNull(random::nextInt),
                orNull(this::decimal),
                orNull(this::decimal),
                orNull(this::text));
    }

    private BigDecimal decimal() {
        return new BigDecimal(new BigInteger(90, random), random.nextInt(61) - 30);
    }

    private ErrorCode error() {
        return new ErrorCode(random.nextLong(), orNull(random::nextInt), words(), words(), location());
    }

    private Scope scope() {
        return new Scope(text(), words(), random.nextBoolean());
    }

    private Example example() {
        return new Example(text(), location());
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(random.nextInt(40_000));
    }

    private Location location() {
        return new Location(text(), 1 + random.nextInt(Integer.MAX_VALUE));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> List<T> some(int most, Supplier<T> element) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> element.get())
                .toList();
    }

    private <T> @Nullable T orNull(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    @SafeVarargs
    private final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
