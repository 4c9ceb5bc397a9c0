package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.error.AnswerTooLargeException;
import io.github.feishucodegen.client.error.HttpStatusException;
import io.github.feishucodegen.client.retry.RetryPolicy;

/** A program with little memory that is answered much; it prints what became of that, and of a call after it. */
public final class LargeAnswers {
    private LargeAnswers() {}

    /** @param arguments where the platform is */
    public static void main(String[] arguments) {
        PatchThingReq request = PatchThingReq.newBuilder().thingId("1").buildUnchecked();
        try (SampleClient client = SampleClient.newBuilder("a", "s")
                .baseUrl(arguments[0])
                .retry(RetryPolicy.NONE)
                .build()) {
            try {
                client.things().open(request);
            } catch (AnswerTooLargeException e) {
                System.out.println("too large: " + e.getLimit() + " " + (e.getSize() > e.getLimit()));
            } catch (HttpStatusException e) {
                System.out.println(
                        "status: " + e.getHttpStatus() + " " + e.getSnippet().length());
            }
            System.out.println("then: " + client.things().open(request).success());
        }
    }
}
