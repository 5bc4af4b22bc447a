module stranger {
    requires io.github.ita4j.io;
    requires io.github.ita4j.scoring;
}
