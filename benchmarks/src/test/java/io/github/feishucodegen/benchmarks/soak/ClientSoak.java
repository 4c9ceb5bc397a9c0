package io.github.feishucodegen.benchmarks.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.feishucodegen.client.ApiResponse;
import io.github.feishucodegen.client.FileResponse;
import io.github.feishucodegen.client.RequestOptions;
import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.event.EventResp;
import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.retry.RetryPolicy;
import io.github.feishucodegen.client.testing.FakeEvent;
import io.github.feishucodegen.client.testing.FakePlatform;
import io.github.feishucodegen.feishu.Client;
import io.github.feishucodegen.feishu.EventDispatcher;
import io.github.feishucodegen.feishu.service.drive.v1.model.DownloadExportTaskReq;
import io.github.feishucodegen.feishu.service.im.v1.model.CreateImageReqBody;
import io.github.feishucodegen.feishu.service.im.v1.model.CreateImageResp;
import io.github.feishucodegen.feishu.service.im.v1.model.CreateMessageReqBody;
import io.github.feishucodegen.feishu.service.im.v1.model.CreateMessageResp;
import io.github.feishucodegen.feishu.service.im.v1.model.ListMessageReq;
import io.github.feishucodegen.feishu.service.im.v1.model.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls and events of all kinds from many threads against {@link FailingPlatform}, and the account of them afterwards. Run as a
 * program, it takes one minute, or as many as the system property {@code minutes} says. docs/benchmarks.md has the command.
 */
final class ClientSoak {
    static final int CALLERS = 64;
    private static final int SAMPLES = 6;
    private static final int LARGEST_FILE = 200_000;
    private static final Duration PATIENCE = Duration.ofMillis(1_000);

    private final FailingPlatform platform;
    private final Client client;
    private final EventDispatcher dispatcher;
    private final FakePlatform sender = new FakePlatform().eventSecrets("v-token", "key");
    private final Path folder;
    private final Map<String, AtomicInteger> handled = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> outcomes = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> problems = new ConcurrentLinkedQueue<>();
    private volatile boolean ended;

    /**
     * The account of a run.
     *
     * @param outcomes how often each kind of call ended in each way
     * @param problems what must not happen, at most a hundred of them
     * @param heap the live heap after each part of the run, in bytes
     * @param threads names of threads that are there after the run and were not before
     * @param sockets connections that the server still had after the client was closed
     * @param descriptors open file descriptors more than before
     * @param temporaryFiles temporary files of the client more than before
     */
    record Account(
            Map<String, Long> outcomes,
            List<String> problems,
            List<Long> heap,
            Set<String> threads,
            int sockets,
            long descriptors,
            long temporaryFiles,
            String server) {}

    private ClientSoak(FailingPlatform platform, Path folder) {
        this.platform = platform;
        this.folder = folder;
        client = Client.newBuilder("cli_app", "secret")
                .baseUrl(platform.baseUrl())
                .requestTimeout(PATIENCE)
                .retry(RetryPolicy.DEFAULT.backoff(Duration.ofMillis(2), Duration.ofMillis(20)))
                .build();
        dispatcher = EventDispatcher.newBuilder("v-token", "key")
                .onP2MessageReceiveV1(
                        event -> handle(event.getEvent().getMessage().getContent()))
                .build();
    }

    public static void main(String[] arguments) throws Exception {
        Account account = run(Duration.ofMinutes(Long.getLong("minutes", 1)));
        System.out.println(text(account));
        if (!account.problems().isEmpty()) {
            System.exit(1);
        }
    }

    static Account run(Duration time) throws Exception {
        Path folder = Files.createTempDirectory("soak");
        warmUp(folder);
        Set<String> threads = threads();
        long descriptors = descriptors();
        long temporaryFiles = temporaryFiles();
        FailingPlatform platform = new FailingPlatform(Long.getLong("soak.seed", 1));
        ClientSoak soak = new ClientSoak(platform, folder);
        List<Long> heap;
        try {
            heap = soak.call(time);
        } finally {
            soak.client.close();
            soak.dispatcher.close();
        }
        await(() -> platform.connections() == 0);
        int sockets = platform.connections();
        String server = soak.ofServer();
        platform.close();
        await(() -> {
            System.gc(); // Temporary files of answers go with the answers.
            return left(threads).isEmpty() && descriptors() <= descriptors && temporaryFiles() <= temporaryFiles;
        });
        Files.delete(folder);
        return new Account(
                soak.outcomes.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().get(), (a, b) -> a, TreeMap::new)),
                soak.problems.stream().limit(100).collect(Collectors.toList()),
                heap,
                left(threads),
                sockets,
                descriptors() - descriptors,
                temporaryFiles() - temporaryFiles,
                server);
    }

    /** The first client loads classes and opens jars, and the JDK starts threads that stay. */
    private static void warmUp(Path folder) throws Exception {
        try (FailingPlatform platform = new FailingPlatform(1)) {
            ClientSoak soak = new ClientSoak(platform, folder);
            soak.call(Duration.ofMillis(500));
            soak.client.close();
            soak.dispatcher.close();
            await(() -> platform.connections() == 0);
        }
    }

    private List<Long> call(Duration time) throws InterruptedException {
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            int number = i;
            Thread caller = new Thread(() -> callOften(number), "soak-caller");
            caller.start();
            callers.add(caller);
        }
        List<Long> heap = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            Thread.sleep(time.toMillis() / SAMPLES);
            heap.add(liveHeap());
        }
        ended = true;
        for (Thread caller : callers) {
            caller.join();
        }
        return heap;
    }

    private void callOften(int caller) {
        SplittableRandom random = new SplittableRandom(caller);
        for (long number = 0; !ended; number++) {
            String id = caller + "x" + number;
            try {
                switch (random.nextInt(8)) {
                    case 0, 1 -> send(id, false);
                    case 2 -> send(id, true);
                    case 3 -> list(id);
                    case 4 -> upload(random);
                    case 5, 6 -> download(id, random);
                    default -> push(id, random);
                }
            } catch (IOException | RuntimeException | Error e) {
                problem("caller " + id + " saw " + e);
            }
        }
    }

    private void send(String id, boolean idempotent) {
        String kind = idempotent ? "message with uuid" : "message";
        @Nullable FeishuException failure = null;
        boolean fine = false;
        try {
            CreateMessageReqBody body = CreateMessageReqBody.newBuilder()
                    .receiveId("ou_1")
                    .msgType("text")
                    .content(id)
                    .uuid(idempotent ? id : null)
                    .build();
            CreateMessageResp answer = client.im()
                    .v1()
                    .message()
                    .create(r -> r.receiveIdType("open_id").createMessageReqBody(body));
            fine = count(kind, answer);
            if (fine && !("om_" + id).equals(answer.orThrow().getMessageId())) {
                problem(kind + " " + id + " got the answer of another one");
            }
        } catch (FeishuException e) {
            failure = e;
            count(kind, e);
        }
        int times = platform.takeCarriedOut(id);
        if (times > 1 || (fine && times != 1)) {
            problem(kind + " " + id + " was carried out " + times + " times");
        }
        if (times > 0 && failure instanceof TransportException lost && !lost.mayHaveArrived()) {
            problem(kind + " " + id + " was carried out, and its exception denies it");
        }
    }

    private void list(String id) {
        try {
            ListMessageReq req = ListMessageReq.newBuilder()
                    .containerIdType("chat")
                    .containerId(id)
                    .build();
            List<String> found = client.im().v1().message().listItems(req).stream()
                    .map(Message::getMessageId)
                    .collect(Collectors.toList());
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < FailingPlatform.PAGES * FailingPlatform.PAGE_SIZE; i++) {
                expected.add(id + "-" + i);
            }
            if (!found.equals(expected)) {
                problem("the pages of " + id + " are " + found);
            }
            count("list of 3 pages", "succeeded");
        } catch (FeishuException e) {
            count("list of 3 pages", e);
        }
    }

    private void upload(SplittableRandom random) {
        byte[] bytes = FailingPlatform.file(random.nextInt(1000) + "-" + random.nextInt(1, LARGEST_FILE));
        try {
            CreateImageReqBody body = CreateImageReqBody.newBuilder()
                    .imageType("message")
                    .image(FileContent.of("a.png", bytes))
                    .build();
            CreateImageResp answer = client.im().v1().image().create(r -> r.createImageReqBody(body));
            if (count("upload", answer)
                    && !FailingPlatform.checksum(bytes, 0, bytes.length)
                            .equals(answer.orThrow().getImageKey())) {
                problem("an upload of " + bytes.length + " bytes arrived changed");
            }
        } catch (FeishuException e) {
            count("upload", e);
        }
    }

    /** Into memory or a temporary file, into a stream, and into a file. */
    private void download(String id, SplittableRandom random) throws IOException {
        String token = random.nextInt(1000) + "-" + random.nextInt(1, LARGEST_FILE);
        int target = random.nextInt(3);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Path file = folder.resolve(id);
        RequestOptions options = target == 0
                ? RequestOptions.NONE
                : target == 1
                        ? RequestOptions.newBuilder().downloadTo(stream).build()
                        : RequestOptions.newBuilder().downloadTo(file).build();
        try {
            FileResponse answer = client.drive()
                    .v1()
                    .exportTask()
                    .download(
                            DownloadExportTaskReq.newBuilder().fileToken(token).build(), options);
            if (count("download", answer)) {
                byte[] got = target == 0 ? read(answer) : target == 1 ? stream.toByteArray() : Files.readAllBytes(file);
                if (!Arrays.equals(got, FailingPlatform.file(token))) {
                    problem("file " + token + " arrived changed, with " + got.length + " bytes");
                }
            }
        } catch (FeishuException e) {
            count("download", e);
            if (Files.exists(file)) {
                problem("a failed download left " + file.getFileName());
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static byte[] read(FileResponse answer) throws IOException {
        try (InputStream in = answer.openFile()) {
            return in.readAllBytes();
        }
    }

    /** As the platform pushes: again until it is acknowledged, and sometimes once more. */
    private void push(String id, SplittableRandom random) {
        FakeEvent event = FakeEvent.of("im.message.receive_v1", "{\"message\":{\"content\":\"" + id + "\"}}")
                .id(id);
        int attempts = 0;
        EventResp answer;
        do {
            answer = sender.push(dispatcher, event);
            attempts++;
        } while (answer.getStatusCode() != 200 && attempts < 20);
        count("event", answer.getStatusCode() == 200 ? "succeeded" : "refused");
        if (random.nextInt(10) == 0) {
            sender.push(dispatcher, event);
        }
        AtomicInteger times = handled.remove(id);
        if (times == null || times.get() != 1) {
            problem("event " + id + " was handled " + times + " times");
        }
    }

    /** Each third event fails at first. */
    private void handle(String content) {
        if (content.hashCode() % 3 == 0 && handled.putIfAbsent(content, new AtomicInteger()) == null) {
            throw new IllegalStateException("on purpose");
        }
        handled.computeIfAbsent(content, key -> new AtomicInteger()).incrementAndGet();
    }

    private boolean count(String kind, ApiResponse<?> answer) {
        count(kind, answer.success() ? "succeeded" : "refused with code " + answer.getCode());
        return answer.success();
    }

    private void count(String kind, FeishuException e) {
        count(
                kind,
                e instanceof ApiException refused
                        ? "refused with code " + refused.getCode()
                        : e.getClass().getSimpleName());
    }

    private void count(String kind, String how) {
        outcomes.computeIfAbsent(kind + ": " + how, key -> new AtomicLong()).incrementAndGet();
    }

    private void problem(String text) {
        if (problems.size() < 100) {
            problems.add(text);
        }
    }

    private String ofServer() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%,d requests, %,d tokens, %,d messages that arrived after their callers had gone%n",
                platform.requests(),
                platform.tokens(),
                platform.forgetCarriedOut()));
        for (Failure failure : Failure.values()) {
            text.append(String.format(Locale.ROOT, "%s %,d%n", failure, platform.failures(failure)));
        }
        return text.toString();
    }

    static String text(Account account) {
        StringBuilder text = new StringBuilder(account.server());
        account.outcomes()
                .forEach((outcome, times) -> text.append(String.format(Locale.ROOT, "%,10d %s%n", times, outcome)));
        text.append("live heap, kB: ")
                .append(account.heap().stream().map(bytes -> bytes / 1000).collect(Collectors.toList()))
                .append('\n');
        text.append("left: threads ")
                .append(account.threads())
                .append(", connections ")
                .append(account.sockets())
                .append(", file descriptors ")
                .append(account.descriptors())
                .append(", temporary files ")
                .append(account.temporaryFiles())
                .append('\n');
        text.append("problems: ").append(account.problems());
        return text.toString();
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    /** For at most ten seconds. Afterwards the account says what is left. */
    private static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!condition.holds() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(thread -> thread.getName() + "#" + thread.getId())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> left(Set<String> before) {
        Set<String> left = threads();
        left.removeAll(before);
        return left;
    }

    private static long descriptors() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : 0;
    }

    /** Some systems delete them while they are open, as this one does: descriptors then show them. */
    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("feishu\\d+\\.tmp"))
                    .count();
        }
    }

    private static long liveHeap() throws InterruptedException {
        for (int i = 0; i < 2; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
