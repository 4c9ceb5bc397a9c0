package io.github.feishucodegen.sdk;

import java.util.regex.Pattern;

/** The class of the platform's SDKs, and of clients of this toolkit, to which callers give the handlers of events. */
final class SdkDispatcher {
    private static final String BUILDER = "EventDispatcher.Builder";
    private static final Pattern METHOD = Pattern.compile("onP[12]\\w+");
    private static final Pattern TYPE = Pattern.compile("\\w+(?:\\.\\w+)*");

    private SdkDispatcher() {}

    /** @param name a class with its package; nested classes are separated by a dot */
    static boolean isBuilder(String name) {
        return name.endsWith("." + BUILDER);
    }

    /** Whether a method of the builder takes the handler of one event. */
    static boolean takesHandler(String method) {
        return METHOD.matcher(method).matches();
    }

    /** Whether a text in such a method is the type of an event. Others are messages, which have spaces. */
    static boolean isType(String text) {
        return TYPE.matcher(text).matches();
    }
}
