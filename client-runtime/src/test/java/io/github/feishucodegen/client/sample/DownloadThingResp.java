package io.github.feishucodegen.client.sample;

import io.github.feishucodegen.client.FileResponse;

public final class DownloadThingResp extends FileResponse {}
