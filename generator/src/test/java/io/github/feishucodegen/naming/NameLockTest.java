package io.github.feishucodegen.naming;

import static io.github.feishucodegen.naming.FieldFixture.field;
import static io.github.feishucodegen.naming.FieldFixture.integer;
import static io.github.feishucodegen.naming.FieldFixture.list;
import static io.github.feishucodegen.naming.FieldFixture.named;
import static io.github.feishucodegen.naming.FieldFixture.object;
import static io.github.feishucodegen.naming.FieldFixture.string;
import static io.github.feishucodegen.naming.OperationFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.javacode.JavaEmitter;
import io.github.feishucodegen.linking.ModelAssembler;
import io.github.feishucodegen.linking.PinnedNames;
import io.github.feishucodegen.linking.RenamedModel;
import io.github.feishucodegen.lock.ClassKey;
import io.github.feishucodegen.lock.ConstantName;
import io.github.feishucodegen.lock.LockScope;
import io.github.feishucodegen.lock.LockScope.Classes;
import io.github.feishucodegen.lock.LockScope.Constants;
import io.github.feishucodegen.lock.LockScope.Enums;
import io.github.feishucodegen.lock.LockScope.Members;
import io.github.feishucodegen.lock.LockScope.VersionPackages;
import io.github.feishucodegen.lock.MemberKey;
import io.github.feishucodegen.lock.MemberName;
import io.github.feishucodegen.lock.MemberName.Accessors;
import io.github.feishucodegen.lock.MemberName.ByRule;
import io.github.feishucodegen.lock.MemberName.EnumGetter;
import io.github.feishucodegen.lock.NameDrift;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.lock.NameLockJson;
import io.github.feishucodegen.lock.ScopedNames;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.sdknames.SdkNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens around it, what was given a name once keeps it. */
class NameLockTest {
    /** Words of which names are made that meet each other in Java. */
    private static final List<String> WORDS = List.of(
            "user_id", "userId", "user-id", "user", "id", "class", "build", "get_user", "User_Id", "用户", "list");

    private static final List<String> VALUES = List.of("open_id", "open-id", "1", "OPEN_ID", "+1", "一", "two");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatComesGoesOrMovesRenamesNothing(long seed) {
        Random random = new Random(seed);
        List<Operation> before = operations(random, 8);
        NameLock lock = give(model(before), NameLock.NONE).given();

        List<Operation> after = new ArrayList<>(before);
        after.removeIf(operation -> random.nextInt(4) == 0);
        addNew(operations(random, 8), after);
        Collections.shuffle(after, random);
        NameLock now = give(model(after), lock).given();

        assertKept(lock, now);
        assertThat(doubles(now)).isEmpty();
        assertThat(NameDrift.between(lock, now).changed()).isEmpty();
        // And so does what has gone and comes back.
        NameLock again = give(model(before), lock.next(now)).given();
        assertThat(NameDrift.between(lock, again).isEmpty())
                .as(String.join("\n", NameDrift.between(lock, again).changed()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLockOfAModelChangesNothingAboutIt(long seed) {
        ApiModel model = model(operations(new Random(seed), 10));
        LockedNames free = give(model, NameLock.NONE);

        LockedNames locked = give(model, free.given());

        assertThat(locked.given()).isEqualTo(free.given());
        assertThat(JavaEmitter.emit(locked.names())
                        .value()
                        .equals(JavaEmitter.emit(free.names()).value()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFileKeepsALock(long seed) {
        Random random = new Random(seed);
        NameLock first = give(model(operations(random, 6)), NameLock.NONE).given();
        NameLock second = first.next(give(model(operations(random, 6)), first).given());

        String json = NameLockJson.write(second);

        assertThat(NameLockJson.read(json)).isEqualTo(second);
        assertThat(NameLockJson.write(NameLockJson.read(json))).isEqualTo(json);
    }

    /** Without the lock, some neighbour would have renamed something: the test above could fail. */
    @Test
    void withoutALockNeighboursRename() {
        int renamed = 0;
        for (long seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            List<Operation> before = operations(random, 8);
            List<Operation> after = new ArrayList<>(before);
            addNew(operations(random, 8), after);
            NameLock lock = give(model(before), NameLock.NONE).given();
            NameLock now = give(model(after), NameLock.NONE).given();
            renamed += NameDrift.between(lock, now).changed().isEmpty() ? 0 : 1;
        }
        assertThat(renamed).isGreaterThan(75);
    }

    @Test
    void aNewNeighbourGivesWay() {
        NameLock lock = give(
                        model(List.of(operation("hire", "v1", "user_id", "get")
                                .calls(HttpMethod.GET, "/hire/v1/b")
                                .build())),
                        NameLock.NONE)
                .given();
        List<Operation> both = List.of(
                operation("hire", "v1", "userId", "get")
                        .calls(HttpMethod.GET, "/hire/v1/a")
                        .build(),
                operation("hire", "v1", "user_id", "get")
                        .calls(HttpMethod.GET, "/hire/v1/b")
                        .build());

        VersionNames version =
                give(model(both), lock).names().services().get(0).versions().get(0);

        assertThat(version.resources().stream()
                        .map(r -> r.resource() + " " + r.name().simpleName() + " "
                                + r.operations().get(0).request().name().simpleName()))
                .containsExactly("userId UserId_2 GetUserId_2Req", "user_id UserId GetUserIdReq");
    }

    @Test
    void anOperationKeepsItsIdWhenItsPageSaysAnother() {
        Operation before = operation("hire", "v1", "job", "get")
                .calls(HttpMethod.GET, "/hire/v1/jobs/:id")
                .build();
        NameLock lock = give(model(List.of(before)), NameLock.NONE).given();
        Operation after = operation("hire", "v2", "position", "read")
                .calls(HttpMethod.GET, "/hire/v1/jobs/:job_id")
                .build();

        assertThat(give(model(List.of(after)), lock).given()).isEqualTo(lock);
    }

    @Test
    void aLockThatSomebodyEditedDoesNoHarm() {
        ApiModel model = model(operations(new Random(1), 8));
        NameLock given = give(model, NameLock.NONE).given();
        ScopedNames.Builder broken = new ScopedNames.Builder();
        given.names().scopes().forEach(scope -> edit(scope, given.names(), broken));

        LockedNames named = give(model, NameLock.of(broken.build()));

        assertThat(doubles(named.given())).isEmpty();
        for (LockScope<?, ?> scope : named.given().names().scopes()) {
            if (scope instanceof Classes || scope instanceof Enums || scope instanceof VersionPackages) {
                assertThat(named.given().names().of(scope).values())
                        .allMatch(name -> Identifiers.isIdentifier((String) name));
            }
        }
    }

    private static <K, N> void edit(LockScope<K, N> scope, ScopedNames names, ScopedNames.Builder broken) {
        Iterator<String> illegal = Stream.generate(() -> List.of("../../x", "class", "a b", "Same", "", "x,y", "con"))
                .flatMap(List::stream)
                .iterator();
        names.of(scope).forEach((key, name) -> broken.of(scope).put(key, edited(name, illegal.next())));
    }

    /** The name with another text in it. */
    @SuppressWarnings("unchecked")
    private static <N> N edited(N name, String text) {
        if (name instanceof OperationId) {
            return name;
        }
        if (name instanceof ConstantName) {
            return (N) new ConstantName(text, List.of(text, "again"));
        }
        if (name instanceof EnumGetter) {
            return (N) new EnumGetter(text);
        }
        if (name instanceof MemberName) {
            return (N) new Accessors(text, text);
        }
        return (N) text;
    }

    @Test
    void tombstonesStandForWhatIsGone() {
        Operation gone = operation("hire", "v1", "job", "create")
                .calls(HttpMethod.POST, "/hire/v1/jobs")
                .body(string("state").values("open", "closed"), object("owner", string("id")))
                .build();
        Operation stays = operation("hire", "v1", "job", "list")
                .calls(HttpMethod.GET, "/hire/v1/jobs")
                .build();
        NameLock lock = give(model(List.of(gone, stays)), NameLock.NONE).given();
        LockedNames now = give(model(List.of(stays)), lock);

        JavaNames names = now.withTombstones(lock.next(now.given()));

        assertThat(names.tombstones().stream().map(t -> t.name().simpleName() + " " + t.subject()))
                .containsExactlyInAnyOrder(
                        "CreateJobReq POST /hire/v1/jobs",
                        "CreateJobReqBody POST /hire/v1/jobs",
                        "CreateJobResp POST /hire/v1/jobs",
                        "CreateJobReqBodyOwner CreateJobReqBody.owner",
                        "CreateJobStateEnum CreateJobReqBody.state");
        assertThat(names.tombstones().get(0).name().packageName()).startsWith("com.example.service.hire.v1.");
    }

    private static void assertKept(NameLock lock, NameLock now) {
        lock.names().scopes().forEach(scope -> assertKept(scope, lock, now));
    }

    private static <K, N> void assertKept(LockScope<K, N> scope, NameLock lock, NameLock now) {
        lock.names().of(scope).forEach((key, name) -> {
            N given = now.names().of(scope).get(key);
            if (given != null) {
                assertThat(inFull(key, given)).as(scope + ": " + key).isEqualTo(inFull(key, name));
            }
        });
    }

    private static Object inFull(Object key, Object name) {
        return name instanceof ByRule && key instanceof MemberKey member ? MemberNaming.byRule(member) : name;
    }

    /** Names that two things of one scope have. */
    private static List<String> doubles(NameLock given) {
        List<String> doubles = new ArrayList<>();
        for (LockScope<?, ?> scope : given.names().scopes()) {
            boolean shared = scope instanceof Enums || scope instanceof Members || scope instanceof Constants;
            Set<String> seen = new HashSet<>();
            given.names().of(scope).entrySet().stream()
                    .flatMap(e -> e.getKey() instanceof ClassKey.OfOperation
                            ? Stream.of(e.getValue() + "Req", e.getValue() + "Resp")
                            : Stream.of(e.getValue().toString()))
                    .filter(name -> !shared && !seen.add(scope instanceof Classes ? WireName.lower(name) : name))
                    .map(name -> scope + ": " + name)
                    .forEach(doubles::add);
        }
        return doubles;
    }

    private static LockedNames give(ApiModel model, NameLock lock) {
        ApiModel pinnedNames = RenamedModel.of(model, SdkNames.NONE, PinnedNames.NOTHING.with(LockedIds.of(lock)));
        return JavaNames.of(pinnedNames, "com.example", SdkNames.NONE, lock).value();
    }

    private static ApiModel model(List<Operation> operations) {
        return ModelAssembler.of(operations);
    }

    private static void addNew(List<Operation> more, List<Operation> to) {
        Set<String> known = new HashSet<>();
        to.forEach(operation -> {
            known.add(operation.id().toString());
            known.add(route(operation));
        });
        more.forEach(operation -> {
            if (known.add(operation.id().toString()) && known.add(route(operation))) {
                to.add(operation);
            }
        });
    }

    private static String route(Operation operation) {
        return operation.key().toString();
    }

    private static List<Operation> operations(Random random, int most) {
        List<Operation> all = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            String resource = word(random);
            String method = word(random);
            HttpMethod verb = HttpMethod.values()[random.nextInt(HttpMethod.values().length)];
            addNew(
                    List.of(operation(random.nextBoolean() ? "hire" : "Hire", "v1", resource, method)
                            .calls(verb, "/" + resource + "/" + random.nextInt(3) + "/" + method)
                            .query(fields(random, 3, 0))
                            .body(fields(random, 4, 2))
                            .data(fields(random, 4, 2))
                            .build()),
                    all);
        }
        return all;
    }

    private static FieldFixture[] fields(Random random, int most, int deep) {
        List<FieldFixture> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            String name = word(random);
            if (!names.add(name)) {
                continue;
            }
            int kind = random.nextInt(deep > 0 ? 5 : 3);
            fields.add(
                    switch (kind) {
                        case 0 -> string(name);
                        case 1 -> string(name).values(values(random));
                        case 2 -> integer(name);
                        case 3 -> list(name, FieldFixture.anonymous(fields(random, 3, deep - 1)));
                        default -> field(name, named(word(random), fields(random, 3, 0)));
                    });
        }
        return fields.toArray(FieldFixture[]::new);
    }

    private static String[] values(Random random) {
        List<String> values = new ArrayList<>(VALUES);
        Collections.shuffle(values, random);
        return values.subList(0, 1 + random.nextInt(3)).toArray(String[]::new);
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
