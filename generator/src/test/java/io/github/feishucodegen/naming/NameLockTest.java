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
import io.github.feishucodegen.lock.NameDrift;
import io.github.feishucodegen.lock.NameLock;
import io.github.feishucodegen.lock.NameLockJson;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.sdknames.SdkNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
        SortedMap<String, SortedMap<String, String>> broken = new TreeMap<>();
        given.names().forEach((scope, names) -> {
            SortedMap<String, String> others = new TreeMap<>();
            int i = 0;
            for (String key : names.keySet()) {
                others.put(
                        key,
                        List.of("../../x", "class", "a b", "Same", "", "x,y,z,w", "con")
                                .get(i++ % 7));
            }
            broken.put(scope, others);
        });

        LockedNames named = give(model, new NameLock(broken, new TreeMap<>()));

        assertThat(doubles(named.given())).isEmpty();
        named.given().names().forEach((scope, names) -> {
            if (scope.endsWith(" classes") || scope.endsWith(" enums") || scope.endsWith(" packages")) {
                assertThat(names.values()).allMatch(Identifiers::isIdentifier);
            }
        });
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
        lock.names().forEach((scope, names) -> {
            Map<String, String> then = now.names().getOrDefault(scope, new TreeMap<>());
            names.forEach((key, name) -> {
                String given = then.get(key);
                if (given != null && scope.contains(" members ")) {
                    assertSameMember(scope, key, name, given);
                } else if (given != null) {
                    assertThat(given).as(scope + ": " + key).isEqualTo(name);
                }
            });
        });
    }

    private static void assertSameMember(String scope, String key, String before, String now) {
        String[] had = MemberNaming.names(key, before);
        String[] has = MemberNaming.names(key, now);
        assertThat(has).as(scope + ": " + key).isEqualTo(had);
    }

    /** Names that two things of one scope have. */
    private static List<String> doubles(NameLock given) {
        List<String> doubles = new ArrayList<>();
        given.names().forEach((scope, names) -> {
            boolean shared = scope.endsWith(" enums") || scope.contains(" members ") || scope.contains(" values ");
            Set<String> seen = new HashSet<>();
            names.entrySet().stream()
                    .flatMap(e -> OperationNaming.isRoute(e.getKey()) && scope.endsWith(" classes")
                            ? Stream.of(e.getValue() + "Req", e.getValue() + "Resp")
                            : Stream.of(e.getValue()))
                    .filter(name -> !shared && !seen.add(scope.endsWith(" classes") ? WireName.lower(name) : name))
                    .map(name -> scope + ": " + name)
                    .forEach(doubles::add);
        });
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
