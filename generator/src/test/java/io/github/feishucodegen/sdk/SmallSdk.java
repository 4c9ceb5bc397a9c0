package io.github.feishucodegen.sdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;

/** An SDK of two operations, two events and a callback, built like the platform's own. */
final class SmallSdk {
    private static final String SERVICE = "com/example/sdk/service/lamp/v1/";

    private static final Map<String, String> SOURCES = new TreeMap<>(Map.of(
            "com/example/sdk/SerializedName.java",
            "package com.example.sdk;\npublic @interface SerializedName { String value(); }\n",
            "com/example/sdk/Query.java",
            "package com.example.sdk;\npublic @interface Query {}\n",
            "com/example/sdk/Body.java",
            "package com.example.sdk;\npublic @interface Body {}\n",
            SERVICE + "enums/BulbColourEnum.java",
            """
            package com.example.sdk.service.lamp.v1.enums;

            public enum BulbColourEnum {
                WARM(1),
                COLD(200);

                private final Integer value;

                BulbColourEnum(Integer value) {
                    this.value = value;
                }
            }
            """,
            SERVICE + "model/Bulb.java",
            """
            package com.example.sdk.service.lamp.v1.model;

            import com.example.sdk.SerializedName;
            import com.example.sdk.service.lamp.v1.enums.BulbColourEnum;
            import java.util.Map;

            public class Bulb {
                @SerializedName("bulb_id")
                private String bulbId;
                @SerializedName("colour")
                private Integer colour;
                @SerializedName("spares")
                private Bulb[] spares;
                @SerializedName("hours")
                private Map<String, Double[]> hours;

                public String getBulbId() {
                    return bulbId;
                }

                public static class Builder {
                    public Builder bulbId(String bulbId) {
                        return this;
                    }

                    public Builder colour(Integer colour) {
                        return this;
                    }

                    public Builder colour(BulbColourEnum colour) {
                        return this;
                    }
                }
            }
            """,
            SERVICE + "model/CreateBulbReq.java",
            """
            package com.example.sdk.service.lamp.v1.model;

            import com.example.sdk.Body;
            import com.example.sdk.Query;
            import com.example.sdk.SerializedName;

            public class CreateBulbReq {
                @Query
                @SerializedName("dry_run")
                private Boolean dryRun;
                @Body
                private Bulb body;

                public static class Builder {
                    public Builder dryRun(Boolean dryRun) {
                        return this;
                    }

                    public Builder bulb(Bulb body) {
                        return this;
                    }
                }
            }
            """,
            SERVICE + "model/CreateBulbResp.java",
            """
            package com.example.sdk.service.lamp.v1.model;

            public class CreateBulbResp extends java.util.ArrayList<CreateBulbRespBody> {
                private static final long serialVersionUID = 1;
            }
            """,
            SERVICE + "model/CreateBulbRespBody.java",
            """
            package com.example.sdk.service.lamp.v1.model;

            public class CreateBulbRespBody {
                @com.example.sdk.SerializedName("bulb")
                private Bulb bulb;
            }
            """,
            SERVICE + "resource/Bulb.java",
            """
            package com.example.sdk.service.lamp.v1.resource;

            import com.example.sdk.service.lamp.v1.model.*;

            public class Bulb {
                public CreateBulbResp create(CreateBulbReq req) {
                    send("POST", "/open-apis/lamp/v1/rooms/:room_id/bulbs");
                    return new CreateBulbResp();
                }

                public CreateBulbResp import_(CreateBulbReq req) {
                    send("PUT", "/open-apis/lamp/v1/bulbs");
                    return new CreateBulbResp();
                }

                private void send(String method, String path) {}
            }
            """));

    private static final Map<String, String> EVENTS = Map.of(
            SERVICE + "model/P2BulbBurntV1Data.java",
            """
            package com.example.sdk.service.lamp.v1.model;

            public class P2BulbBurntV1Data {
                @com.example.sdk.SerializedName("bulb")
                private Bulb bulb;
            }
            """,
            SERVICE + "model/P2BulbBurntV1.java",
            """
            package com.example.sdk.service.lamp.v1.model;

            public class P2BulbBurntV1 {
                private P2BulbBurntV1Data event;
            }
            """,
            "com/example/sdk/service/lamp/LampService.java",
            """
            package com.example.sdk.service.lamp;

            import com.example.sdk.service.lamp.v1.model.P2BulbBurntV1;

            public class LampService {
                public abstract static class P2BulbBurntV1Handler implements java.util.function.Consumer<P2BulbBurntV1> {}
            }
            """,
            "com/example/sdk/event/touch/model/P2LampTouchResponse.java",
            """
            package com.example.sdk.event.touch.model;

            public class P2LampTouchResponse {
                @com.example.sdk.SerializedName("toast")
                private TouchToast toast;
            }
            """,
            "com/example/sdk/event/touch/model/TouchToast.java",
            """
            package com.example.sdk.event.touch.model;

            public class TouchToast {
                @com.example.sdk.SerializedName("text")
                private String text;
            }
            """,
            "com/example/sdk/event/touch/P2LampTouchHandler.java",
            """
            package com.example.sdk.event.touch;

            public interface P2LampTouchHandler {}
            """,
            "com/example/sdk/event/EventDispatcher.java",
            """
            package com.example.sdk.event;

            import com.example.sdk.event.touch.P2LampTouchHandler;
            import com.example.sdk.service.lamp.LampService;

            public class EventDispatcher {
                public static class Builder {
                    public Builder onP2BulbBurntV1(LampService.P2BulbBurntV1Handler handler) {
                        add("lamp.bulb.burnt_v1");
                        add("lamp.bulb.exploded_v1");
                        throw new IllegalStateException("two handlers of lamp.bulb.burnt_v1");
                    }

                    public Builder onP2LampTouch(P2LampTouchHandler handler) {
                        add("lamp.touch");
                        return this;
                    }

                    public Builder onCustomizedEvent(String type) {
                        add("not.an.event");
                        return this;
                    }

                    private void add(String type) {}
                }
            }
            """);

    static {
        SOURCES.putAll(EVENTS);
    }

    private SmallSdk() {}

    static Path writeSources(Path folder) throws IOException {
        for (Map.Entry<String, String> source : SOURCES.entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        return folder;
    }

    static Path writeClasses(Path sources, Path folder) throws IOException {
        writeSources(sources);
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
        SOURCES.keySet().stream()
                .sorted()
                .map(sources::resolve)
                .map(Path::toString)
                .forEach(arguments::add);
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0]));
        if (status != 0) {
            throw new AssertionError("the SDK does not compile");
        }
        return folder;
    }
}
