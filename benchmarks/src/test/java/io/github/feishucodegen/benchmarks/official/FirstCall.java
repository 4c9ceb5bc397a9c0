package io.github.feishucodegen.benchmarks.official;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.feishucodegen.benchmarks.WholeRun;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fresh JVM that makes one call, with the token that it takes, to a server on this machine, and ends.
 *
 * @param seconds from the start of the process to its end, the median of several
 * @param processorSeconds of all threads, in the same run
 * @param loaded classes, those of the JDK among them
 * @param unshared those of them that come from no archive of the JVM, and so are read, parsed and verified
 */
record FirstCall(double seconds, double processorSeconds, long loaded, long unshared) {
    private static final int RUNS = 15;

    private static final String SOURCE = """
            import %1$s.Client;
            import %1$s.service.hire.v1.model.GetByTalentInterviewReq;
            import %1$s.service.hire.v1.model.GetByTalentInterviewResp;

            public class Caller {
                public static void main(String[] args) throws Exception {
                    Client client = Client.newBuilder("cli_first", "secret").openBaseUrl(args[0]).build();
                    GetByTalentInterviewResp resp = client.hire().v1().interview()
                            .getByTalent(GetByTalentInterviewReq.newBuilder().talentId("7").build());
                    System.exit(resp.success() && resp.getData().getItems() != null ? 0 : 1);
                }
            }
            """;

    /** Both sides by turns: first the official SDK, then the generated client. */
    static List<FirstCall> ofBoth(Path folder) throws IOException, InterruptedException {
        InterviewClient client = InterviewClient.in(folder);
        String libraries = System.getProperty("java.class.path");
        List<Path> callers = List.of(
                caller(folder.resolve("official"), "com.lark.oapi", libraries),
                caller(
                        folder.resolve("generated"),
                        InterviewClient.BASE_PACKAGE,
                        client.classes() + System.getProperty("path.separator") + libraries));
        HttpServer server = server(client.example());
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            List<String> classPaths = callers.stream()
                    .map(caller -> String.join(
                            System.getProperty("path.separator"),
                            caller.toString(),
                            client.classes().toString(),
                            libraries))
                    .toList();
            List<List<WholeRun>> runs = List.of(new ArrayList<>(), new ArrayList<>());
            for (int run = 0; run < RUNS; run++) {
                for (int side = 0; side < 2; side++) {
                    runs.get(side).add(WholeRun.of(command(classPaths.get(side), address)));
                }
            }
            List<FirstCall> both = new ArrayList<>();
            for (int side = 0; side < 2; side++) {
                both.add(of(runs.get(side), classes(folder, classPaths.get(side), address)));
            }
            return both;
        } finally {
            server.stop(0);
        }
    }

    private static FirstCall of(List<WholeRun> runs, List<String> classes) {
        WholeRun median = runs.stream()
                .sorted(Comparator.comparingDouble(WholeRun::seconds))
                .skip(runs.size() / 2)
                .findFirst()
                .orElseThrow();
        return new FirstCall(
                median.seconds(),
                median.processorSeconds(),
                classes.size(),
                classes.stream()
                        .filter(line -> !line.contains("shared objects file"))
                        .count());
    }

    private static Path caller(Path folder, String basePackage, String classPath) throws IOException {
        Path source = Files.createDirectories(folder).resolve("Caller.java");
        Files.writeString(source, SOURCE.formatted(basePackage));
        InterviewClient.compile(List.of(source), folder, classPath);
        return folder;
    }

    private static List<String> command(String classPath, String address, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, "Caller", address));
        return command;
    }

    private static List<String> classes(Path folder, String classPath, String address)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "classes", ".log");
        int exit = new ProcessBuilder(command(classPath, address, "-Xlog:class+load=info:file=" + log + ":none"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new AssertionError("the call failed: " + exit);
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: ")).toList();
        }
    }

    private static HttpServer server(String answer) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> send(exchange, answer));
        server.createContext(
                "/open-apis/auth/",
                exchange -> send(
                        exchange,
                        "{\"code\":0,\"msg\":\"ok\",\"tenant_access_token\":\"t-1\",\"app_access_token\":\"a-1\","
                                + "\"expire\":7200}"));
        server.start();
        return server;
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
