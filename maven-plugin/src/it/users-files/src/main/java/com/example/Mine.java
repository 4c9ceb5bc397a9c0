package com.example;

final class Mine {}
