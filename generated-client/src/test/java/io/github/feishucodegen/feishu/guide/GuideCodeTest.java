package io.github.feishucodegen.feishu.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.feishucodegen.client.Items;
import io.github.feishucodegen.client.RequestOptions;
import io.github.feishucodegen.client.ViolationPolicy;
import io.github.feishucodegen.client.auth.AppTickets;
import io.github.feishucodegen.client.auth.TokenCache;
import io.github.feishucodegen.client.error.ApiException;
import io.github.feishucodegen.client.error.FeishuException;
import io.github.feishucodegen.client.error.InvalidRequestException;
import io.github.feishucodegen.client.error.TransportException;
import io.github.feishucodegen.client.error.Violation;
import io.github.feishucodegen.client.http.FileContent;
import io.github.feishucodegen.client.http.JdkTransport;
import io.github.feishucodegen.client.http.TransportResponse;
import io.github.feishucodegen.client.retry.RetryPolicy;
import io.github.feishucodegen.client.testing.FakePlatform;
import io.github.feishucodegen.feishu.Client;
import io.github.feishucodegen.feishu.service.contact.v3.model.*;
import io.github.feishucodegen.feishu.service.drive.v1.model.*;
import io.github.feishucodegen.feishu.service.im.v1.enums.*;
import io.github.feishucodegen.feishu.service.im.v1.model.*;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the code of docs/client.md: what stands between the marks stands there too. */
class GuideCodeTest {
    private static final String MESSAGES = "/open-apis/im/v1/messages";
    private static final String CHILDREN = "/open-apis/contact/v3/departments/:department_id/children";
    private static final String EXPORTED = "/open-apis/drive/v1/export_tasks/file/:file_token/download";
    private static final String IMAGES = "/open-apis/im/v1/images";
    private static final ChildrenDepartmentReq ROOT =
            ChildrenDepartmentReq.newBuilder().departmentId("0").build();

    private final FakePlatform platform = new FakePlatform();
    private final Client client =
            Client.newBuilder("cli_a", "secret").transport(platform).build();
    private final CreateMessageReq req = message();
    private final List<String> heard = new ArrayList<>();

    @AfterEach
    void close() {
        client.close();
    }

    private static CreateMessageReq message() {
        // guide
        CreateMessageReq req = CreateMessageReq.newBuilder()
                .receiveIdType("open_id")
                .createMessageReqBody(CreateMessageReqBody.newBuilder()
                        .receiveId("ou_receiver")
                        .msgType("text")
                        .content("{\"text\":\"hello\"}")
                        .build())
                .build();
        // end
        return req;
    }

    private @Nullable String authorization(int call) {
        return platform.calls().get(call).header("Authorization");
    }

    @Test
    void oneClientForTheLifeOfTheProgram() {
        String appId = "cli_a";
        String appSecret = "secret";
        // guide
        Client client = Client.newBuilder(appId, appSecret)
                .connectTimeout(Duration.ofSeconds(3)) // for a connection to be made
                .requestTimeout(Duration.ofSeconds(20)) // for each attempt
                .totalTimeout(Duration.ofMinutes(1)) // for all attempts, and the waits between them
                .build();
        // end
        client.close();
    }

    @Test
    void aFunctionFillsTheRequest() {
        platform.answer("POST", MESSAGES, "{\"code\":0,\"data\":{\"message_id\":\"om_1\"}}");
        CreateMessageReqBody body = req.getCreateMessageReqBody();
        // guide
        CreateMessageResp sent = client.im()
                .v1()
                .message()
                .create(r -> r.receiveIdType("open_id").createMessageReqBody(body));
        // end
        assertThat(sent.getData().getMessageId()).isEqualTo("om_1");
        assertThat(platform.calls().get(0).json()).hasToString(body.toString());
    }

    @Test
    void listedValues() {
        String answer = "{\"code\":0,\"data\":{\"msg_type\":\"%s\"}}";
        platform.answer("POST", MESSAGES, String.format(answer, "text"))
                .answer("POST", MESSAGES, String.format(answer, "hologram"))
                .answer("POST", MESSAGES, String.format(answer, "post"));
        for (int i = 0; i < 3; i++) {
            CreateMessageRespBody data = client.im().v1().message().create(req).orThrow();
            // guide
            CreateMessageMsgTypeEnum type = data.getMsgTypeEnum();
            switch (type.known()) {
                case TEXT:
                    log("a text");
                    break;
                case UNLISTED: // no page lists it
                    log("something new: " + type.getValue());
                    break;
                default:
                    log(type == CreateMessageMsgTypeEnum.POST ? "a post" : "something else");
            }
            // end
        }
        assertThat(heard).containsExactly("[a text]", "[something new: hologram]", "[a post]");
    }

    @Test
    void requestsThatBreakRules() {
        FakePlatform transport = platform;
        platform.answer("POST", MESSAGES, "{\"code\":0,\"data\":{\"message_id\":\"om_1\"}}");
        CreateMessageReq req = CreateMessageReq.newBuilder()
                .createMessageReqBody(new CreateMessageReqBody())
                .build();
        // guide
        Client lenient = Client.newBuilder("cli_a", "secret")
                .violations(ViolationPolicy.WARN) // the default
                .onRequestWarning(warning -> log(warning.operation(), warning.violation()))
                .transport(transport)
                .build();
        RequestOptions strict =
                RequestOptions.newBuilder().violations(ViolationPolicy.REFUSE).build();

        for (Violation violation : req.check()) {
            log(violation.path(), violation.message());
        }
        // end
        assertThat(heard).contains("[receive_id_type, is required]").hasSize(4);
        lenient.im().v1().message().create(req);
        assertThat(heard)
                .contains("[im.v1.message.create, receive_id_type is required]")
                .hasSize(8);
        assertThatThrownBy(() -> lenient.im().v1().message().create(req, strict))
                .isInstanceOf(InvalidRequestException.class);
        lenient.close();
    }

    @Test
    void answersAndRefusals() {
        platform.answer("POST", MESSAGES, "{\"code\":0,\"data\":{\"message_id\":\"om_1\"}}");
        // guide
        CreateMessageResp resp = client.im().v1().message().create(req);
        if (resp.success()) {
            System.out.println(resp.getData().getMessageId());
        } else {
            System.out.println(resp.getCode() + " " + resp.getMsg() + ", log id " + resp.getLogId());
        }
        // end
        assertThat(resp.getData().getMessageId()).isEqualTo("om_1");
        // guide
        String messageId = client.im().v1().message().create(req).orThrow().getMessageId();
        // end
        assertThat(messageId).isEqualTo("om_1");
    }

    @Test
    void modelsInOtherHands() throws IOException {
        platform.answer("POST", MESSAGES, "{\"code\":0,\"data\":{\"message_id\":\"om_1\"}}");
        // guide
        CreateMessageRespBody data = client.im().v1().message().create(req).orThrow();
        ObjectMapper mapper = new ObjectMapper(); // or the one of Spring, of a cache, of a queue
        String json = mapper.writeValueAsString(data); // {"message_id":"om_1"}
        CreateMessageRespBody stored = mapper.readValue(json, CreateMessageRespBody.class); // equal to data
        // end
        assertThat(json).isEqualTo("{\"message_id\":\"om_1\"}");
        assertThat(stored).isEqualTo(data);
    }

    @Test
    void tokensOfOnesOwn() {
        platform.answer("GET", CHILDREN, "{\"code\":0}");
        // guide
        RequestOptions asUser =
                RequestOptions.newBuilder().userAccessToken("u-1").build();
        client.contact().v3().department().children(ROOT, asUser);
        // end
        assertThat(authorization(0)).isEqualTo("Bearer u-1");
    }

    @Test
    void users() {
        platform.answer("GET", CHILDREN, "{\"code\":0}");
        String code = "the code that came with the redirect";
        // guide
        client.login("anna", code, "https://example.com/logged-in");
        RequestOptions asAnna = RequestOptions.newBuilder().user("anna").build();
        client.contact().v3().department().children(ROOT, asAnna);
        // end
        assertThat(authorization(0)).isEqualTo("Bearer u-fake");
    }

    @Test
    void storeApps() {
        platform.answer("POST", MESSAGES, "{\"code\":0}");
        String appId = "cli_a";
        String appSecret = "secret";
        String ticketOfTheEvent = "ticket";
        FakePlatform transport = platform;
        // guide
        AppTickets tickets = AppTickets.inMemory();
        Client client = Client.newBuilder(appId, appSecret)
                .storeApp(tickets)
                .transport(transport)
                .build();

        tickets.put(appId, ticketOfTheEvent); // whenever an app_ticket event comes
        client.im()
                .v1()
                .message()
                .create(req, RequestOptions.newBuilder().tenantKey("tenant").build());
        // end
        assertThat(authorization(0)).isEqualTo("Bearer t-fake");
    }

    @Test
    void sharedTokens() {
        // guide
        TokenCache cache = TokenCache.inMemory(); // or your own, in Redis for example
        Client one = Client.newBuilder("cli_a", "secret").tokenCache(cache).build();
        Client other = Client.newBuilder("cli_a", "secret").tokenCache(cache).build();
        // end
        assertThat(one).isNotSameAs(other);
    }

    @Test
    void errors() {
        platform.answer(
                "POST",
                MESSAGES,
                400,
                "{\"code\":99991672,\"msg\":\"Access denied\",\"error\":{\"permission_violations\":[{\"subject\":\"im:message\"}]}}");
        // guide
        try {
            client.im().v1().message().create(req).orThrow();
        } catch (ApiException e) { // the platform refused; the message says all of this
            log(e.getCode(), e.getMsg(), e.getLogId(), e.getDescription(), e.getAdvice(), e.getScopes());
        } catch (TransportException e) { // no answer, or not in time: RequestTimeoutException is one
            log(e.mayHaveArrived() ? "it may have been sent" : "it was not sent");
        } catch (FeishuException e) { // HttpStatusException, DecodeException, InvalidRequestException
            log(e.getMessage());
        }
        // end
        assertThat(heard).singleElement().asString().contains("99991672").contains("im:message");
    }

    private void log(@Nullable Object... values) {
        heard.add(Arrays.toString(values));
    }

    @Test
    void retries() {
        platform.answer("POST", MESSAGES, 429, "{\"code\":99991400}").answer("POST", MESSAGES, "{\"code\":0}");
        // guide
        RequestOptions patient = RequestOptions.newBuilder()
                .retry(RetryPolicy.DEFAULT.attempts(5).backoff(Duration.ofMillis(200), Duration.ofSeconds(5)))
                .totalTimeout(Duration.ofMinutes(2))
                .build();
        RequestOptions once =
                RequestOptions.newBuilder().retry(RetryPolicy.NONE).build();
        // end
        assertThat(client.im().v1().message().create(req, once).getCode()).isEqualTo(99991400);
        assertThat(client.im().v1().message().create(req, patient).success()).isTrue();
    }

    @Test
    void rates() {
        // guide
        Client polite = Client.newBuilder("cli_a", "secret").respectRateLimits().build();
        // end
        polite.close();
    }

    private void pagesOfDepartments() {
        platform.answer(
                        "GET",
                        CHILDREN,
                        "{\"code\":0,\"data\":{\"has_more\":true,\"page_token\":\"x\",\"items\":[{\"name\":\"a\"}]}}")
                .answer("GET", CHILDREN, "{\"code\":0,\"data\":{\"has_more\":false,\"items\":[{\"name\":\"b\"}]}}");
    }

    @Test
    void pages() {
        pagesOfDepartments();
        // guide
        for (Department department : client.contact().v3().department().childrenItems(ROOT)) {
            log(department.getName());
        }
        // end
        assertThat(heard).containsExactly("[a]", "[b]");
    }

    @Test
    void pagesOfOnesOwn() {
        pagesOfDepartments();
        // guide
        Items<Department> departments = Items.of(
                ROOT,
                asked -> client.contact().v3().department().children(asked),
                page -> page.getData().getItems(),
                (asked, page) -> page.getData().getHasMore()
                        ? asked.toBuilder()
                                .pageToken(page.getData().getPageToken())
                                .build()
                        : null);
        for (Department department : departments) {
            log(department.getName());
        }
        // end
        assertThat(heard).containsExactly("[a]", "[b]");
        assertThat(platform.calls().get(1).query("page_token")).containsExactly("x");
    }

    @Test
    void uploads(@TempDir Path folder) throws IOException {
        Path path = Files.write(folder.resolve("a.png"), new byte[] {1, 2});
        byte[] bytes = {3, 4};
        platform.answer("POST", IMAGES, "{\"code\":0}");
        // guide
        CreateImageReqBody.Builder image = CreateImageReqBody.newBuilder().imageType("message");
        image.image(path); // or a java.io.File
        image.image(FileContent.of("a.png", bytes));
        image.image(FileContent.of("a.png", () -> Files.newInputStream(path))); // opened again if it is sent again
        client.im()
                .v1()
                .image()
                .create(CreateImageReq.newBuilder()
                        .createImageReqBody(image.build())
                        .build());
        // end
        assertThat(platform.calls().get(0).text()).contains("a.png").contains("\u0001\u0002");
    }

    @Test
    void downloads(@TempDir Path folder) throws IOException {
        platform.file("GET", EXPORTED, "a.docx", new byte[] {1, 2});
        DownloadExportTaskReq req =
                DownloadExportTaskReq.newBuilder().fileToken("f").build();
        Path path = folder.resolve("one");
        Path other = folder.resolve("other");
        OutputStream stream = new ByteArrayOutputStream();
        // guide
        DownloadExportTaskResp resp = client.drive().v1().exportTask().download(req);
        resp.writeFile(path);

        RequestOptions toPath = RequestOptions.newBuilder().downloadTo(other).build();
        client.drive().v1().exportTask().download(req, toPath).requireSuccess();
        RequestOptions toStream = RequestOptions.newBuilder().downloadTo(stream).build();
        client.drive().v1().exportTask().download(req, toStream).requireSuccess();
        // end
        assertThat(path).hasBinaryContent(new byte[] {1, 2});
        assertThat(other).hasBinaryContent(new byte[] {1, 2});
        assertThat(((ByteArrayOutputStream) stream).toByteArray()).containsExactly(1, 2);
    }

    @Test
    void async() throws Exception {
        platform.answer("POST", MESSAGES, "{\"code\":0,\"data\":{\"message_id\":\"om_1\"}}");
        platform.answer("GET", CHILDREN, "{\"code\":0,\"data\":{\"has_more\":false,\"items\":[{\"name\":\"a\"}]}}");
        // guide
        CompletableFuture<String> messageId = client.im()
                .v1()
                .message()
                .createAsync(req)
                .thenApply(resp -> resp.orThrow().getMessageId());
        // end
        // guide
        CompletableFuture<List<Department>> all = client.async(
                () -> client.contact().v3().department().childrenItems(ROOT).toList());
        // end
        assertThat(all.get(10, TimeUnit.SECONDS)).hasSize(1);
        assertThat(messageId.get(10, TimeUnit.SECONDS)).isEqualTo("om_1");
    }

    @Test
    void whatThePagesDoNotHave() {
        platform.answer("POST", "/open-apis/new/v1/things", "{\"code\":0,\"data\":{\"id\":\"1\"}}")
                .answer("POST", MESSAGES, "{\"code\":0,\"data\":{\"message_id\":\"om_1\",\"brand_new\":7}}");
        // guide
        JsonNode answer = client.call("POST", "/open-apis/new/v1/things", Map.of("name", "n"))
                .json();

        CreateMessageReqBody body = req.getCreateMessageReqBody().toBuilder()
                .putUnknown("brand_new", List.of(1, 2)) // a field of a body
                .build();
        CreateMessageReq newer = req.toBuilder()
                .putUnknown("brand_new_parameter", "x") // a parameter of the query
                .createMessageReqBody(body)
                .build();
        CreateMessageRespBody data = client.im().v1().message().create(newer).orThrow();
        JsonNode brandNew = data.unknownFields().get("brand_new");
        // end
        assertThat(answer.at("/data/id").textValue()).isEqualTo("1");
        assertThat(brandNew.intValue()).isEqualTo(7);
        assertThat(platform.calls().get(1).query("brand_new_parameter")).containsExactly("x");
        assertThat(platform.calls().get(1).json().path("brand_new")).hasToString("[1,2]");
    }

    @Test
    void valuesOfWrongType() {
        FakePlatform transport = new FakePlatform()
                .answer("GET", CHILDREN, "{\"code\":0,\"data\":{\"items\":[{\"name\":[1]},{\"name\":\"b\"}]}}");
        // guide
        Client client = Client.newBuilder("cli_a", "secret")
                .onWrongTypeValue(problem -> log(problem)) // "/data/items/0/name is ARRAY, not string"
                .transport(transport)
                .build();
        // end
        ChildrenDepartmentRespBody data =
                client.contact().v3().department().children(ROOT).orThrow();
        assertThat(data.getItems().get(1).getName()).isEqualTo("b");
        assertThat(heard).containsExactly("[/data/items/0/name is ARRAY, not string]");
    }

    @Test
    void publishedItems() throws Exception {
        platform.answer("GET", CHILDREN, "{\"code\":0,\"data\":{\"has_more\":false,\"items\":[{\"name\":\"A\"}]}}");
        Executor executor = Runnable::run;
        // guide
        Flow.Publisher<Department> published =
                client.contact().v3().department().childrenItems(ROOT).publisher(executor);
        // end
        SubmissionPublisher<Department> sink = new SubmissionPublisher<>();
        CompletableFuture<Void> consumed = sink.consume(department -> heard.add(department.getName()));
        published.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(Department department) {
                sink.submit(department);
            }

            @Override
            public void onError(Throwable cause) {
                sink.closeExceptionally(cause);
            }

            @Override
            public void onComplete() {
                sink.close();
            }
        });
        consumed.get(10, TimeUnit.SECONDS);
        assertThat(heard).containsExactly("A");
    }

    @Test
    void interceptors() {
        FakePlatform transport = platform.answer("POST", MESSAGES, "{\"code\":0}");
        // guide
        Client client = Client.newBuilder("cli_a", "secret")
                .transport(transport)
                .intercept((request, next) -> {
                    long start = System.nanoTime();
                    TransportResponse answer =
                            next.send(request.toBuilder().header("X-Trace", "7").build());
                    log(request.operation(), answer.status(), System.nanoTime() - start);
                    return answer;
                })
                .build();
        // end
        client.im().v1().message().create(req);
        assertThat(platform.calls().get(0).header("X-Trace")).isEqualTo("7");
        assertThat(heard.get(1)).startsWith("[im.v1.message.create, 200, ");
    }

    @Test
    void observers() {
        FakePlatform transport = platform.answer("POST", MESSAGES, "{\"code\":0}");
        // guide
        Client client = Client.newBuilder("cli_a", "secret")
                .transport(transport)
                .observe(call -> {
                    long start = System.nanoTime();
                    return result -> count(call, result.code(), result.requests(), System.nanoTime() - start);
                })
                .build();
        // end
        client.im().v1().message().create(req);
        assertThat(heard).containsExactly("im.v1.message.create, code 0, 1 request");
    }

    private void count(String call, long code, int requests, long nanos) {
        assertThat(nanos).isPositive();
        heard.add(call + ", code " + code + ", " + requests + " request");
    }

    @Test
    void proxies() {
        // guide
        ProxySelector proxy = ProxySelector.of(new InetSocketAddress("proxy.example.com", 8080));
        Client client = Client.newBuilder("cli_a", "secret")
                .transport(new JdkTransport(
                        Duration.ofSeconds(10), () -> HttpClient.newBuilder().proxy(proxy)))
                .build();
        // end
        client.close();
    }

    @Test
    void aProgramsOwnTests() {
        // guide
        FakePlatform platform = new FakePlatform()
                .answer("POST", "/open-apis/im/v1/messages", "{\"code\":0,\"data\":{\"message_id\":\"om_1\"}}")
                .answer("POST", "/open-apis/im/v1/messages", 400, "{\"code\":230001,\"msg\":\"no such user\"}")
                .file("GET", "/open-apis/drive/v1/export_tasks/file/:file_token/download", "a.docx", new byte[] {1})
                .fail("GET", "/open-apis/contact/v3/departments/:department_id/children", "connection reset");
        Client client = Client.newBuilder("any", "any").transport(platform).build();

        assertThat(client.im().v1().message().create(req).success()).isTrue();
        assertThat(client.im().v1().message().create(req).getCode()).isEqualTo(230001);
        assertThat(platform.calls().get(0).json().path("receive_id").textValue())
                .isEqualTo("ou_receiver");
        // end
        assertThat(catchThrowableOfType(
                        TransportException.class,
                        () -> client.contact().v3().department().children(ROOT)))
                .hasMessageContaining("connection reset");
    }
}
