/** What a reader does with this phone (leave nothing on it, lock it, put Wayside on it), in one file of the build. */
export { Install } from "../install/install.tsx";
export { Forget } from "../leaving/forget.tsx";
export { Private } from "../leaving/private.tsx";
export { Lock } from "../lock/lock.tsx";
