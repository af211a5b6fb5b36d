import Glibc

/// Runs a program of this machine and waits for it; what it prints is let go.
package enum ProgramRun {
  /// The code with which it ended; nil where there is no such program, or where it was ended from outside.
  ///
  /// - Parameter command: The program, looked for as a shell does, and its arguments.
  package static func exitCode(_ command: [String]) -> Int? {
    guard let program = command.first else { return nil }
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream: Int32 in [1, 2] { posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0) }
    var process: pid_t = 0
    guard posix_spawnp(&process, program, &actions, nil, &arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    return status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : nil
  }
}
